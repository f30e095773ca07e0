package demo;

import io.runapi.declaration.Union;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text, or parts. */
@Union
public sealed interface MessageContent {
    /** A text. */
    record Text(String value) implements MessageContent {}

    /** Parts. */
    record Parts(List<TextPart> value) implements MessageContent {}

    /** Neither. */
    record Unknown(@Nullable Object value) implements MessageContent {}
}
