package io.soundbite.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Does several things in turn, round by round, the other way round in each second one, so that what
 * else the machine does touches all of them, and their ratio in one round is fit for comparison
 * where the times are not.
 */
public final class Turns {

  private final List<Turn> turns;

  /** Does these, in this order in each round that is even. */
  public Turns(List<Turn> turns) {
    this.turns = List.copyOf(turns);
  }

  /**
   * What each of them cost, in their order. One more round first warms up.
   *
   * @param rounds how many are measured, from 1
   */
  public List<TurnCosts> run(int rounds) throws IOException {
    List<TurnCosts> costs = new ArrayList<>();
    turns.forEach(turn -> costs.add(new TurnCosts(rounds)));
    for (int round = -1; round < rounds; round++) {
      for (int turn = 0; turn < turns.size(); turn++) {
        int next = round % 2 == 0 ? turn : turns.size() - 1 - turn;
        turns.get(next).prepare().run();
        if (round < 0) {
          turns.get(next).timed().run();
        } else {
          costs.get(next).measure(round, turns.get(next).timed());
        }
      }
    }
    return costs;
  }
}
