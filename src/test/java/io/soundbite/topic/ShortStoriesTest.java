package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short stories that do not say the label of their topic, by the words reporters use for it. */
class ShortStoriesTest {

  private static final TopicClassifier CLASSIFIER = TopicClassifier.standard();

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lollipop lady made an MBE                 | A lollipop lady of 84 is on the New Year honours list, with a bugler and two bakers.   | award and prize
          Great-gran blows out 106 candles          | A card from the King came to Leeds, and she told her secret to a long life: porridge.  | birthday
          Groom late for his own big day            | The couple exchanged vows in a barn near Perth, and the best man lost the rings.       | wedding
          Camper winched out of a drain             | He had to be cut free after he dropped his phone, and only his pride was hurt.         | human mishap
          Town says goodbye to the ferryman         | The cortege passed the pier, and he was laid to rest beside his brothers.              | funeral and memorial service
          Bus crews stay off the job in Cork        | Drivers walked out over their rotas, and further stoppages will follow in May.         | labor strike
          Caterers struggle to fill kitchen posts   | Vacancies outnumber jobseekers in Accra, and recruiters speak of staff shortages.      | labor market
          Baristas in Leeds vote for a say          | Workers at four shops voted to unionise, and the first shop steward is 19.             | unions
          New dads to get six weeks                 | Paternity pay will be topped up, and new fathers may share it with new mothers.        | parental leave
          Five walks to lace up your boots for      | Hikers will find a loop trail by the lake, and trampers a ridge with wide views.       | outdoor recreational activities
          What to do now the frost is here          | Lift your dahlias, prune the roses and sow broad beans; then feed the compost heap.    | gardening
          Crab, smoke and a very good cook          | The tasting menu is worth the trip, the sous chef a find; dinner for two came to £90.  | restaurant
          Whitebait run late this year              | Anglers went home with bare nets, and the tackle shop sold a rod and line or two.      | fishing
          Rival sides clash near burned shrines     | Sectarian killings went on after a mosque was torched; communal tensions run high.     | religious conflict
          Lagos bakers rise early for the month     | The new moon was sighted, and families will break the fast with iftar at dusk.         | Ramadan
          Goats are dear this year in Karachi       | Families chose sacrificial animals for the feast of sacrifice and shared the meat.     | Eid al-Adha
          Sea monster found on a walk               | The ichthyosaur swam 200 million years ago; palaeontologists dug its jawbone out.      | paleontology
          Wall beneath a car park is a fort         | Archaeologists found Roman coins and a mosaic; legions held the hill for decades.      | archeology
          Families skip dinner to pay the gas       | A food bank in Hull sees people below the breadline who cannot afford to eat.          | poverty
          Recluse leaves millions to lifeboats      | He bequeathed his entire estate, and the charity shop where he worked wept.            | charity
          Nine children to a minder is too many     | Nursery fees rose again, childminders quit and a place at a creche is hard to get.     | child care
          Chiefs free girls who were married off    | Child brides went back to their desks, and the bride price was paid back.              | marriage
          Ruckman kicks it after the siren          | Collingwood lost by a point at the MCG, and the footy crowd sang till dawn.            | Australian rules football
          Hammer of the year takes gold in Oslo     | The decathlete won the decathlon by nine points from the world champion.               | decathlon
          Striker joins from Lyon on deadline day   | The club met the release clause; the medical is done, personal terms agreed.           | sports transaction
          Mercury to climb to 27C by Monday         | It will be dry and bright, with a band of rain from the west and thundery showers.     | weather forecast
          Amber alert as the gale nears Wales       | A yellow warning holds for the coast, with danger to life from flying debris.          | weather warning
          Editor held for a week over a cartoon     | Police raided the offices of the Sentinel, and press watchdogs want him released.      | freedom of the press
          Republic or not? The island is asked      | The yes-or-no question will be put to the people in March, in a national plebiscite.   | referenda
          Families camp by the well at the border   | The displaced fled fighting on foot, and the UN refugee agency has no tents left.      | refugees and internally displaced people
          """)
  void filesAShortStoryUnderItsTopicFirst(String title, String text, String label) {
    assertThat(CLASSIFIER.classify(title, text).getFirst().topic().path()).contains(label);
  }

  /** Phrases of all news that hold a word of such a topic. */
  @ParameterizedTest(name = "not {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Air strikes hit the port                  | Air strikes went on at night, and a drone strike killed two officers.                  | labor strike
          Senate panel behind closed doors          | The Judiciary Committee met in the Rose Garden of the White House on Friday.           | gardening
          Both parties agree on roads               | The two parties struck a deal, and all parties will vote on Monday.                    | party
          Police remand two men in custody          | The men stay in police custody, a magistrate said.                                     | divorce
          Mother dies after a hit and run           | The trial court heard that the accused was on trial before.                            | medical research
          """)
  void filesAStoryUnderNoTopicOfAPhraseInIt(String title, String text, String label) {
    assertThat(CLASSIFIER.classify(title, text))
        .noneMatch(scored -> scored.topic().label().equals(label));
  }
}
