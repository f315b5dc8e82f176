package io.soundbite.topic;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vectors of words by all-MiniLM-L6-v2 (Apache License 2.0), a small transformer: the mean of the
 * vectors of a word's pieces, of length 1. By one thread, so that they are always the same.
 */
final class WordVectors implements AutoCloseable {

  static final int SIZE = 384;

  private static final String MODEL = "/all-minilm-l6-v2.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  WordVectors() throws IOException, OrtException {
    var options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    try (InputStream model = resource(MODEL);
        InputStream pieces = resource(TOKENIZER)) {
      session = environment.createSession(model.readAllBytes(), options);
      tokenizer = HuggingFaceTokenizer.newInstance(pieces, Map.of("padding", "false"));
    }
  }

  private static InputStream resource(String name) {
    InputStream in = WordVectors.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The model is not on the class path: " + name);
    }
    return in;
  }

  /** The pieces of the tokenizer, of which most are whole words. */
  static Set<?> pieces() {
    try (InputStream in = resource(TOKENIZER)) {
      var model = (Map<?, ?>) JSON.std.mapFrom(in).get("model");
      return ((Map<?, ?>) model.get("vocab")).keySet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  float[][] of(List<String> words) throws OrtException {
    float[][] vectors = new float[words.size()][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = of(words.get(i));
    }
    return vectors;
  }

  private float[] of(String word) throws OrtException {
    long[] ids = tokenizer.encode(word).getIds();
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (var input = tensor(ids);
        var mask = tensor(ones);
        var types = tensor(new long[ids.length]);
        var result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] mean(float[][] pieces) {
    double[] sum = new double[SIZE];
    for (float[] piece : pieces) {
      for (int i = 0; i < SIZE; i++) {
        sum[i] += piece[i];
      }
    }
    double squares = 0;
    for (double value : sum) {
      squares += value * value;
    }
    float[] mean = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      mean[i] = (float) (sum[i] / Math.sqrt(squares));
    }
    return mean;
  }

  @Override
  public void close() throws OrtException {
    session.close();
    tokenizer.close();
  }
}
