package com.example.film;

import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import java.util.stream.Stream;

/** Not public, so its client is not either. */
@RunApiModel("gemini-3.5-flash")
interface Writer {
    @Prompt("A title for a film about {what}")
    String title(String what);

    @Prompt("The first line of a film about {what}")
    Stream<String> opening(String what);
}
