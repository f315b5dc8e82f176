package io.soundbite.read;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed as ROME parses it, beside its XML, from which come the parts that ROME drops in silence.
 *
 * <p>Safe against XML that attacks its reader: a document type is refused, and with it every entity
 * that could grow or fetch something.
 */
final class FeedDocument {

  private static final Set<String> ENTRY_TAGS = Set.of("item", "entry");

  private final SyndFeed feed;
  private final List<Element> elements;

  private FeedDocument(SyndFeed feed, List<Element> elements) {
    this.feed = feed;
    this.elements = elements;
  }

  static FeedDocument parse(byte[] bytes) throws IOException, BadRecordException {
    KeepingInput input = new KeepingInput();
    input.setAllowDoctypes(false);
    input.setXmlHealerOn(true);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
      SyndFeed feed = new SyndFeedImpl(input.build(reader), false);
      return new FeedDocument(feed, input.entries(feed.getEntries().size()));
    } catch (FeedException | RuntimeException e) {
      throw new BadRecordException("Not a feed that can be read: " + Source.reason(e));
    }
  }

  String title() {
    return text(feed.getTitle());
  }

  String language() {
    return text(feed.getLanguage());
  }

  List<SyndEntry> entries() {
    return feed.getEntries();
  }

  /** The XML of an entry; empty where ROME's entries are not those of the document. */
  Optional<Element> element(int index) {
    return index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
  }

  static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  /** Parses as ROME does, and keeps the tree. */
  private static final class KeepingInput extends WireFeedInput {

    private @Nullable Document document;

    private KeepingInput() {
      super(false, Locale.ROOT);
    }

    @Override
    public WireFeed build(Document parsed) throws FeedException {
      document = parsed;
      return super.build(parsed);
    }

    private List<Element> entries(int expected) {
      List<Element> entries = new ArrayList<>();
      if (document != null) {
        Element root = document.getRootElement();
        add(root, entries);
        root.getChildren().forEach(child -> add(child, entries));
      }
      return entries.size() == expected ? entries : List.of();
    }

    private static void add(Element parent, List<Element> entries) {
      parent.getChildren().stream()
          .filter(child -> ENTRY_TAGS.contains(child.getName()))
          .forEach(entries::add);
    }
  }
}
