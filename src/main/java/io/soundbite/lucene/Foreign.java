package io.soundbite.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Languages other than English, with Lucene's stemmers for them. */
enum Foreign {
  BULGARIAN("bg", BulgarianStemFilter::new),
  CATALAN("ca", words -> new SnowballFilter(words, new CatalanStemmer())),
  CZECH("cs", CzechStemFilter::new),
  DANISH("da", words -> new SnowballFilter(words, new DanishStemmer())),
  GERMAN("de", GermanLightStemFilter::new),
  SPANISH("es", SpanishLightStemFilter::new),
  FINNISH("fi", FinnishLightStemFilter::new),
  FRENCH("fr", FrenchLightStemFilter::new),
  HUNGARIAN("hu", HungarianLightStemFilter::new),
  ITALIAN("it", ItalianLightStemFilter::new),
  DUTCH("nl", words -> new SnowballFilter(words, new DutchStemmer())),
  NORWEGIAN("no", NorwegianLightStemFilter::new),
  BOKMAL("nb", NorwegianLightStemFilter::new),
  NYNORSK("nn", words -> new NorwegianLightStemFilter(words, 2)),
  PORTUGUESE("pt", PortugueseLightStemFilter::new),
  ROMANIAN("ro", words -> new SnowballFilter(words, new RomanianStemmer())),
  RUSSIAN("ru", RussianLightStemFilter::new),
  SWEDISH("sv", SwedishLightStemFilter::new),
  TURKISH("tr", words -> new SnowballFilter(words, new TurkishStemmer())),
  /** Any other, whose words are compared as they are. */
  OTHER("", words -> words);

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // functions without a state
  private final UnaryOperator<TokenStream> stemmer;

  Foreign(String code, UnaryOperator<TokenStream> stemmer) {
    this.code = code;
    this.stemmer = stemmer;
  }

  /** The stems of words, those marked as keywords left as they are. */
  TokenStream stems(TokenStream words) {
    return stemmer.apply(words);
  }

  /** The language of an IETF tag, "de-AT"; empty for English, and where none is told. */
  static Optional<Foreign> of(String tag) {
    String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (first.isEmpty() || first.equals("en") || first.equals("und")) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(language -> language.code.equals(first))
            .findFirst()
            .orElse(OTHER));
  }
}
