package io.soundbite.lucene;

import io.soundbite.query.Field;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Finds documents that have any value of a field, {@code author:*}, whatever it is. */
final class Presence {

  private Presence() {}

  /** Documents of the unit asked for, with the score 1. */
  static Query of(Field field, Unit asked) {
    return new ConstantScoreQuery(
        switch (field) {
          case Field.Own own -> articles(new FieldExistsQuery(Layout.ownValues(own.name())), asked);
          case Field.Known known -> any(known, asked);
        });
  }

  private static Query any(Field.Known field, Unit asked) {
    return switch (field) {
      case TEXT -> asked == Unit.QUOTE ? said(asked) : titleOrBody();
      case TITLE -> articles(new WordsPresent(Layout.TITLE), asked);
      case BODY -> articles(new WordsPresent(Layout.BODY), asked);
      case SAID -> said(asked);
      case SOURCE, AUTHOR, SECTION ->
          articles(new FieldExistsQuery(field.label() + ".value"), asked);
      case LANGUAGE, URL, SITE -> articles(new PrefixQuery(new Term(field.label(), "")), asked);
      case ID -> asked.all();
      case TOPIC, MAIN_TOPIC, KIND, SPEAKER_KIND -> new FieldExistsQuery(Layout.name(field, asked));
      case SPEAKER -> of(Field.SPEAKER_KIND, asked);
      case DATE -> new FieldExistsQuery(asked == Unit.QUOTE ? Layout.QUOTE_DATE : Layout.DATE);
      case ROLE, CONFIDENCE ->
          Translation.lead(new FieldExistsQuery(Layout.name(field, Unit.QUOTE)), Unit.QUOTE, asked);
    };
  }

  private static Query said(Unit asked) {
    return Translation.lead(new WordsPresent(Layout.SAID), Unit.QUOTE, asked);
  }

  private static Query titleOrBody() {
    return new BooleanQuery.Builder()
        .add(new WordsPresent(Layout.TITLE), Occur.SHOULD)
        .add(new WordsPresent(Layout.BODY), Occur.SHOULD)
        .build();
  }

  private static Query articles(Query articles, Unit asked) {
    return Translation.lead(articles, Unit.ARTICLE, asked);
  }
}
