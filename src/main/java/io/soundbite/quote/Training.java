package io.soundbite.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the {@link Models} from articles with attributions marked by hand, and writes them where
 * the library finds them: {@code Training GOLD.jsonl FOLDER}. Deterministic; about a minute.
 *
 * <p>The judge has to learn how far the other models can be trusted on text they have not seen. So
 * the articles are dealt into parts; each part is read by models that learned from the others.
 *
 * <p>What a model learns depends a little on the order of its lessons. So each is the mean of
 * several that met them in other orders; the mean of linear models is one of the same size.
 */
public final class Training {

  private static final int PARTS = 5;
  private static final int BITS = 20;
  private static final int JUDGE_BITS = 16;
  private static final int CUE_ROUNDS = 3;
  private static final int CONTENT_ROUNDS = 4;
  private static final int SOURCE_ROUNDS = 4;
  private static final int JUDGE_ROUNDS = 3;
  private static final int ORDERS = 20;
  private static final long SEED = 20260101;

  private final List<GoldArticle> articles;
  private final CommonWords common;

  private Training(List<GoldArticle> articles) {
    this.articles = articles;
    this.common = CommonWords.of(articles.stream().map(GoldArticle::body).toList());
  }

  /** Reads the gold articles of the first argument and writes the models into the second. */
  public static void main(String[] arguments) throws IOException {
    Training training = new Training(GoldArticle.read(Path.of(arguments[0])));
    Models models = training.learn();
    models.write(Path.of(arguments[1]));
    System.out.println(models);
  }

  private Models learn() {
    List<Lesson> judged = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Models others = learnFrom(without(part));
      for (GoldArticle article : only(part)) {
        judge(article, others, judged);
      }
    }
    LinearModel judge = taught(judged, JUDGE_ROUNDS, JUDGE_BITS);
    Models all = learnFrom(articles);
    return new Models(all.cue(), all.content(), all.source(), judge, common);
  }

  private List<GoldArticle> without(int part) {
    List<GoldArticle> rest = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % PARTS != part) {
        rest.add(articles.get(i));
      }
    }
    return rest;
  }

  private List<GoldArticle> only(int part) {
    List<GoldArticle> chosen = new ArrayList<>();
    for (int i = part; i < articles.size(); i += PARTS) {
      chosen.add(articles.get(i));
    }
    return chosen;
  }

  private Models learnFrom(List<GoldArticle> articles) {
    List<Lesson> cues = new ArrayList<>();
    List<Lesson> contents = new ArrayList<>();
    List<Lesson> sources = new ArrayList<>();
    for (GoldArticle article : articles) {
      Lessons lessons = new Lessons(Story.of(article.body(), common), article.attributions());
      cues.addAll(lessons.cues());
      contents.addAll(lessons.contents());
      sources.addAll(lessons.sources());
    }
    LinearModel none = LinearModel.of(new float[2], 1);
    return new Models(
        taught(cues, CUE_ROUNDS, BITS),
        taught(contents, CONTENT_ROUNDS, BITS),
        taught(sources, SOURCE_ROUNDS, BITS),
        none,
        common);
  }

  /** The mean of several models that met the lessons in other orders: chance cancels out. */
  private static LinearModel taught(List<Lesson> lessons, int rounds, int bits) {
    float[] sum = new float[1 << bits];
    for (int order = 0; order < ORDERS; order++) {
      Learner learner = new Learner(bits);
      teach(learner, lessons, rounds, SEED + order);
      learner.addTo(sum);
    }
    return LinearModel.of(sum, ORDERS);
  }

  private static void teach(Learner learner, List<Lesson> lessons, int rounds, long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(lessons, random);
      lessons.forEach(lesson -> lesson.teach(learner));
    }
  }

  private static void judge(GoldArticle article, Models models, List<Lesson> judged) {
    Story story = Story.of(article.body(), models.common());
    List<BitSet> gold =
        article.attributions().stream().map(g -> Lessons.words(story, g.content())).toList();
    Features features = new Features();
    for (Proposal proposal : new ProposalFinder(story, models).find()) {
      BitSet words = Lessons.words(story, proposal.content());
      boolean right = gold.stream().anyMatch(other -> Lessons.alike(words, other) >= 0.5);
      Judge.read(story, proposal, features);
      judged.add(Lesson.yesOrNo(features, right));
    }
  }
}
