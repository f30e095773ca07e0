package demo;

/** Messages in short. */
public interface ChatMessages<B> {
    B addMessages(ChatMessage... messages);

    default B system(String text) {
        return addMessages(new SystemMessage(text, java.util.Map.of()));
    }

    default B user(String text) {
        return addMessages(new UserMessage(new MessageContent.Text(text), null, java.util.Map.of()));
    }
}
