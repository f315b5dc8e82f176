package io.soundbite.insight;

import io.soundbite.given.Given;
import io.soundbite.search.SearchBackend;
import java.io.IOException;

/**
 * Asks a backend what many counts together tell. Each answer is made of several searches; they see
 * the same view, unless it is refreshed in between. As safe for use by several threads as the
 * backend.
 *
 * @param backend who counts
 */
public record Insights(SearchBackend backend) {

  /** Who is heard, of all quotes that fit, how often, where, and how evenly. */
  public ShareOfVoice voices(VoicesRequest request) throws IOException {
    return new Voices(backend, Given.value(request, "request")).measure();
  }

  /** What rises and falls among the articles of a window of time. */
  public Trends articleTrends(TrendRequest request) throws IOException {
    return new Rising(backend::articles, Given.value(request, "request")).measure();
  }

  /** What rises and falls among the quotes of a window of time. */
  public Trends quoteTrends(TrendRequest request) throws IOException {
    return new Rising(backend::quotes, Given.value(request, "request")).measure();
  }

  /** What a speaker talks about, when, where, as whom, and beside whom. */
  public SpeakerProfile profile(ProfileRequest request) throws IOException {
    return new Profiles(backend, Given.value(request, "request")).profile();
  }
}
