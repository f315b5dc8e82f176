package io.soundbite.query;

import static io.soundbite.query.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  @Test
  void bindsAndBeforeOrAndOrBeforeABlank() {
    assertThat(tree("a OR b AND c")).isEqualTo("any(text:a, all(text:b, text:c))");
    assertThat(tree("a AND b OR c")).isEqualTo("any(all(text:a, text:b), text:c)");
    assertThat(tree("a b OR c d")).isEqualTo("all(text:a, any(text:b, text:c), text:d)");
    assertThat(tree("a && b || c")).isEqualTo("any(all(text:a, text:b), text:c)");
  }

  @Test
  void readsRangesOfConfidence() {
    assertThat(tree("confidence:[0.5 TO *}")).isEqualTo("certain[0.5]");
    assertThat(tree("confidence:{* TO 0.5}")).isEqualTo(tree("confidence:[0 TO 0.5}"));
    assertThat(tree("confidence:[* TO *]")).isEqualTo("certain[0.0]");
    assertThat(tree("confidence:[0.5 TO 1]")).isEqualTo("certain[0.5]");
    assertThat(tree("confidence<=1")).isEqualTo("certain[0.0]");
    assertThat(tree("confidence<1")).isEqualTo("quote(not(certain[1.0]))");
    assertThat(QueryParser.parse("confidence>0").toText()).isEqualTo("confidence>=0.0000000010");
    assertThat(tree("quote:(confidence:[0.1 TO 0.5} speaker:x)"))
        .isEqualTo("quote(all(all(certain[0.1], not(certain[0.5])), speaker:x))");
    assertThat(tree("quote:(confidence<0.5 speaker:x)"))
        .isEqualTo("quote(all(not(certain[0.5]), speaker:x))");
  }

  @Test
  void excludesWhatFollowsNot() {
    assertThat(tree("a AND NOT b")).isEqualTo("(+text:a -text:b)@0");
    assertThat(tree("a NOT b")).isEqualTo("(+text:a -text:b)@0");
    assertThat(tree("a !b")).isEqualTo("(+text:a -text:b)@0");
    assertThat(tree("a -(b c)")).isEqualTo("(+text:a -all(text:b, text:c))@0");
  }

  @Test
  void takesALoneNotForEverythingElse() {
    assertThat(tree("NOT x")).isEqualTo("not(text:x)");
    assertThat(tree("(-x)")).isEqualTo("not(text:x)");
    assertThat(tree("a OR NOT x")).isEqualTo("any(text:a, not(text:x))");
    assertThat(tree("a (NOT x)")).isEqualTo("all(text:a, not(text:x))");
  }

  @Test
  void letsPlusMakeItsNeighboursOptional() {
    assertThat(tree("+a b -c")).isEqualTo("(+text:a text:b -text:c)@0");
    assertThat(tree("+a OR b")).isEqualTo("(+text:a text:b)@0");
    assertThat(tree("+a AND b")).isEqualTo("all(text:a, text:b)");
  }

  @Test
  void countsTheConditionsOfAGroup() {
    assertThat(tree("(a OR b OR c)@2")).isEqualTo("(text:a text:b text:c)@2");
    assertThat(tree("(+a b c -d)@1")).isEqualTo("(+text:a text:b text:c -text:d)@1");
    assertThat(tree("((a AND b) c)@1")).isEqualTo("any(all(text:a, text:b), text:c)");
    assertThat(tree("(a b c)^3@2")).isEqualTo("(text:a text:b text:c)@2^3.0");
  }

  @Test
  void boostsWordsPhrasesAndGroups() {
    assertThat(tree("a^2")).isEqualTo("text:a^2.0");
    assertThat(tree("\"a b\"~2^0.5")).isEqualTo("text:\"a b\"~2^0.5");
    assertThat(tree("(a b)^2 c")).isEqualTo("all(all(text:a, text:b)^2.0, text:c)");
    assertThat(tree("quote:(a)^2")).isEqualTo("quote(text:a)^2.0");
    assertThat(tree("date:2023-03-20^2")).isEqualTo("published[2023-03-20, 2023-03-21)^2.0");
  }

  @Test
  void givesAFieldToItsGroup() {
    assertThat(tree("title:(a \"b c\" body:d) e"))
        .isEqualTo("all(all(title:a, title:\"b c\", body:d), text:e)");
    assertThat(tree("title:(a (b OR c))")).isEqualTo("all(title:a, any(title:b, title:c))");
    assertThat(tree("date:(2022 OR 2024)"))
        .isEqualTo("any(published[2022-01-01, 2023-01-01), published[2024-01-01, 2025-01-01))");
    assertThat(tree("TITLE: summit")).isEqualTo("title:summit");
    assertThat(tree("speaker=putin")).isEqualTo("speaker:putin");
  }

  @Test
  void readsTheSignsOfAFieldBehindBlanks() {
    assertThat(tree("date = 2019")).isEqualTo(tree("date:2019"));
    assertThat(tree("date =2019 a")).isEqualTo(tree("date:2019 a"));
    assertThat(tree("a date >= 2019-03-01")).isEqualTo(tree("a date>=2019-03-01"));
    assertThat(tree("confidence < 0.5")).isEqualTo(tree("confidence<0.5"));
    assertThat(tree("speaker = trump")).isEqualTo("speaker:trump");
    assertThat(tree("title = (a OR b)")).isEqualTo("any(title:a, title:b)");
    assertThat(tree("said =busing")).isEqualTo("all(text:said, =text:\"busing\")");
    assertThat(tree("title > a")).isEqualTo("all(text:title, text:a)");
  }

  @Test
  void readsWordsAndPhrasesThatAreToBeFoundAsTheyAreWritten() {
    assertThat(tree("=trumpism")).isEqualTo("=text:\"trumpism\"");
    assertThat(tree("title:=walls said:=\"border walls\"~2"))
        .isEqualTo("all(=title:\"walls\", =said:\"border walls\"~2)");
    assertThat(tree("title:(=a OR b)^2")).isEqualTo("any(=title:\"a\", title:b)^2.0");
    assertThat(tree("-=“a b” =U.S.-China?")).isEqualTo("(+=text:\"U.S.-China?\" -=text:\"a b\")@0");
    assertThat(tree("a = b == c (= d) a=b \\=e"))
        .isEqualTo("all(text:a, text:b, text:c, text:d, text:a=b, text:=e)");
    assertThat(tree("speaker:=putin")).isEqualTo("speaker:=putin");
  }

  @Test
  void aStarIsAnyValueOfEveryField() {
    for (Field field : Field.Known.values()) {
      Query any = QueryParser.parse(field.label() + ":*");
      Query expected =
          switch (field) {
            case Field.Known.DATE -> new Query.Published(Optional.empty(), Optional.empty());
            case Field.Known.CONFIDENCE -> Query.certain(0);
            default -> new Query.Prefix(field, "");
          };
      assertThat(any).as(field.label()).isEqualTo(expected);
      assertThat(QueryParser.parse(any.toText())).isEqualTo(any);
    }
  }

  @Test
  void anArticleThatOthersAreLikeMayBeFollowedByANumberOfWords() {
    assertThat(tree("like:\"a >=b\">=3 dam")).isEqualTo("all(like(a >=b, 3), text:dam)");
    assertThat(tree("(like:1234>=3)^2")).isEqualTo("like(1234, 3)^2.0");
    assertThat(tree("like:\"a>=5\" like:a\\>=5")).isEqualTo("all(like(a>=5), like(a>=5))");
    assertThat(tree("like:a>=b>=5")).isEqualTo("like(a>=b, 5)");
    Query like = Query.like("a>=b", 7);
    assertThat(like.toText()).isEqualTo("like:\"a>=b\">=7");
    assertThat(QueryParser.parse(like.toText())).isEqualTo(like);
  }

  @Test
  void aTopicMayBeFollowedByItsConfidence() {
    assertThat(tree("topic:\"armed conflict\">=.5 war"))
        .isEqualTo("all(topic:armed conflict[0.5], text:war)");
    assertThat(tree("topic: sport >= 0.9")).isEqualTo("topic:sport[0.9]");
    assertThat(tree("topic:(sport>=0.9 OR law)^2"))
        .isEqualTo("any(topic:sport[0.9], topic:law)^2.0");
    assertThat(tree("topic:politics>election")).isEqualTo("topic:politics>election");
    assertThat(tree("topic:\"sport>0.8\"")).isEqualTo("topic:sport>0.8");
    assertThat(tree("topic:sport rise")).isEqualTo("all(topic:sport, text:rise)");
    Query filed = Query.topic("politics > election", 0.25);
    assertThat(filed.toText()).isEqualTo("topic:\"politics > election\">=0.25");
    assertThat(QueryParser.parse(filed.toText())).isEqualTo(filed);
  }

  @Test
  void readsEveryNumberThatItWrites() {
    for (double share : new double[] {1 / 3.0, 1e-20, Double.MIN_VALUE, Math.nextDown(1), -0.0}) {
      Query certain = Query.certain(share);
      assertThat(QueryParser.parse(certain.toText())).as(certain.toText()).isEqualTo(certain);
    }
    assertThat(Query.certain(-0.0)).isEqualTo(Query.certain(0));
  }

  @Test
  void readsValuesOfExactFieldsAsTheyStand() {
    assertThat(tree("url:https://a.example/b?c=d&e~f:g"))
        .isEqualTo("url:https://a.example/b?c=d&e~f:g");
    assertThat(tree("(url:https://a.example/b_(c)) d"))
        .isEqualTo("all(url:https://a.example/b_(c), text:d)");
    assertThat(tree("url:\"https://a.example/b c\"")).isEqualTo("url:https://a.example/b c");
    assertThat(tree("id:00HGG-x/7")).isEqualTo("id:00HGG-x/7");
    assertThat(tree("kind:Direct speakerkind:PERSON"))
        .isEqualTo("all(kind:direct, speakerkind:person)");
  }

  @Test
  void keepsSignsInsideWordsAsPeopleWriteThem() {
    assertThat(tree("9/11")).isEqualTo("text:9/11");
    assertThat(tree("10:30")).isEqualTo("text:10:30");
    assertThat(tree("AT&T")).isEqualTo("text:AT&T");
    assertThat(tree("C++")).isEqualTo("text:C++");
    assertThat(tree("U.S.-China")).isEqualTo("text:U.S.-China");
    assertThat(tree("Yahoo!")).isEqualTo("text:Yahoo!");
    assertThat(tree("@reporter a@b.example")).isEqualTo("all(text:@reporter, text:a@b.example)");
  }

  @Test
  void readsPastedTextAsWords() {
    assertThat(tree("what's new?")).isEqualTo("all(text:what's, text:new?)");
    assertThat(tree("Iran: talks - again")).isEqualTo("all(text:Iran:, text:talks, text:again)");
    assertThat(tree("AT & T -- black / white"))
        .isEqualTo("all(text:AT, text:T, text:black, text:white)");
    assertThat(tree("“red line” (Reuters)")).isEqualTo("all(text:\"red line\", text:Reuters)");
    assertThat(tree("“red line\" King: [Photos]"))
        .isEqualTo("all(text:\"red line\", text:King:, text:[Photos])");
    assertThat(tree("said:„rote Linie“ «ligne rouge»"))
        .isEqualTo("all(said:\"rote Linie\", text:\"ligne rouge\")");
    assertThat(tree("„rote Linie\" „rote Linie”"))
        .isEqualTo("all(text:\"rote Linie\", text:\"rote Linie\")");
    assertThat(tree("hello! world\u00a0news")).isEqualTo("all(text:hello!, text:world, text:news)");
  }

  @Test
  void tellsPatternsFromQuestions() {
    assertThat(tree("new?")).isEqualTo("text:new?");
    assertThat(tree("n?w")).isEqualTo("text:wildcard(n?w)");
    assertThat(tree("n?w?")).isEqualTo("text:wildcard(n?w?)");
    assertThat(tree("new*?")).isEqualTo("text:wildcard(new*?)");
    assertThat(tree("*berg")).isEqualTo("text:wildcard(*berg)");
    assertThat(tree("ne\\*w*")).isEqualTo("text:prefix(ne*w)");
    assertThat(tree("a\\*b*c")).isEqualTo("text:wildcard(a\\*b*c)");
  }

  @Test
  void takesAStarForEverythingOrForAnyValue() {
    assertThat(tree("*")).isEqualTo("everything");
    assertThat(tree("** OR *:*")).isEqualTo("any(everything, everything)");
    assertThat(tree("speaker:*")).isEqualTo("speaker:prefix()");
    assertThat(tree("title:(* OR a)")).isEqualTo("any(title:prefix(), title:a)");
    assertThat(tree("date:*")).isEqualTo("published[.., ..)");
  }

  @Test
  void letsABackslashTakeTheMeaningFromASign() {
    assertThat(tree("\\AND Xi\\ Jinping")).isEqualTo("all(text:AND, text:Xi Jinping)");
    assertThat(tree("caf\\u00e9 \\-a a\\~1")).isEqualTo("all(text:café, text:-a, text:a~1)");
    assertThat(tree("\"say \\\"no\\\"\"")).isEqualTo("text:\"say \"no\"\"");
    assertThat(tree("\\-")).isEqualTo("text:-");
  }

  @Test
  void readsRegularExpressionsUpToTheirSlash() {
    assertThat(tree("/a\\/b/")).isEqualTo("text:regex(a/b)");
    assertThat(tree("/a\\\\/ OR title:/b c/^2"))
        .isEqualTo("any(text:regex(a\\\\), title:regex(b c)^2.0)");
  }

  @Test
  void comparesDates() {
    assertThat(tree("date>2023-03-01")).isEqualTo("published[2023-03-02, ..)");
    assertThat(tree("date<2023-03-01")).isEqualTo("published[.., 2023-03-01)");
    assertThat(tree("date<=2023-03-01")).isEqualTo("published[.., 2023-03-02)");
    assertThat(tree("date:>=2023")).isEqualTo("published[2023-01-01, ..)");
    assertThat(tree("date:{2023-03-01 TO 2023-03-31}"))
        .isEqualTo("published[2023-03-02, 2023-03-31)");
    assertThat(tree("date:[* TO \"2023-03\"]")).isEqualTo("published[.., 2023-04-01)");
    assertThat(tree("date:2023-03-20T10:00:00+02:00"))
        .isEqualTo("published[2023-03-20T08:00:00Z, 2023-03-20T08:00:01Z)");
  }

  @Test
  void nestsScopesOfQuotesAndArticles() {
    assertThat(tree("quote:(speaker:xi (said:trade OR said:\"a (b\"))"))
        .isEqualTo("quote(all(speaker:xi, any(said:trade, said:\"a (b\")))");
    assertThat(tree("title:(quote:(a) b)")).isEqualTo("all(quote(text:a), title:b)");
    assertThat(tree("quote:(a article:(b))")).isEqualTo("quote(all(text:a, article(text:b)))");
    assertThat(tree("Quote: (a) -quote:(b)")).isEqualTo("(+quote(text:a) -quote(text:b))@0");
  }

  @Test
  void readsTheSameOnManyThreads() throws Exception {
    String query = "quote:(speaker:xi -said:\"a b\"~2) OR (title:a^2 b*)@1";
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<String> task = () -> tree(query);
      var trees =
          threads.invokeAll(IntStream.range(0, 400).mapToObj(i -> task).toList()).stream()
              .map(future -> future.resultNow())
              .collect(Collectors.toSet());
      assertThat(trees).containsExactly(tree(query));
    }
  }

  @Test
  void readsALongQuery() {
    String query = "ab ".repeat(QueryParser.MAX_LENGTH / 3);
    Query.Combined read = (Query.Combined) QueryParser.parse(query);
    assertThat(read.must()).hasSize(QueryParser.MAX_LENGTH / 3).containsOnly(Query.words("ab"));
  }
}
