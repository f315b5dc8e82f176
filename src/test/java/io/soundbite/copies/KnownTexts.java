package io.soundbite.copies;

import java.io.IOException;
import java.util.List;

/**
 * Texts whose sketches are in memory.
 *
 * @param sketches by place
 */
public record KnownTexts(List<short[]> sketches) implements Texts {

  @Override
  public void forEach(Each each) throws IOException {
    for (int place = 0; place < sketches.size(); place++) {
      short[] sketch = sketches.get(place);
      each.text(Families.key(sketch), place, () -> sketch);
    }
  }

  @Override
  public short[] sketch(int place) {
    return sketches.get(place);
  }
}
