package com.example.shop;

import io.runapi.Images;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.task.Task;

/** A model that is declared by the work of three processors: none may count on being the first. */
@RunApiModel(value = "imagen-4", action = "text_to_image")
public interface Painter {
    @Prompt("{name} in a {mood} mood, on a wooden table")
    Task<Images> paint(String name, String mood);

    default Task<Images> paint(Product product, BriefMapperImpl mapper) {
        Brief brief = mapper.brief(product);
        return paint(brief.name(), brief.mood());
    }
}
