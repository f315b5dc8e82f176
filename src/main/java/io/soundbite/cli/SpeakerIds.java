package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.authority.Authority;
import io.soundbite.authority.AuthorityRecord;
import java.io.IOException;
import java.util.Optional;

/** The ids of speakers in JSON. */
record SpeakerIds(Authority authority) {

  /** The field {@code wikidata} of whom a value of the facet names, where that is known. */
  void write(JsonGenerator json, String speaker) throws IOException {
    Optional<String> id =
        authority.find(speaker).map(AuthorityRecord::wikidata).filter(known -> !known.isEmpty());
    if (id.isPresent()) {
      json.writeStringField("wikidata", id.get());
    }
  }
}
