package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about whole requests, files, images and results that nobody sees: word for word, and where. */
final class CallProblemsTest {
    @Test
    void requestsOfOtherActions() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "runway", action = "text_to_video")
                public interface Trailer {
                    Videos other(RunwayExtendVideoRequest request);

                    Videos ofAnotherService(ChatCompletionRequest request);

                    Videos twice(RunwayTextToVideoRequest one, RunwayTextToVideoRequest two);

                    Videos absent(@Nullable RunwayTextToVideoRequest request);

                    @Fixed(param = "duration_seconds", value = "7")
                    Videos constant(RunwayTextToVideoRequest request);
                }
                """)).isEqualTo("""
                Trailer.java:3: error: [RUNAPI-130] parameter request is a request of runway extend_video, not of runway text_to_video
                    accepted: RunwayTextToVideoRequest
                  at request);
                Trailer.java:5: error: [RUNAPI-130] parameter request is a request of chat complete, not of runway text_to_video
                    accepted: RunwayTextToVideoRequest
                  at request);
                Trailer.java:7: error: [RUNAPI-111] the request of twice is given twice: by parameter one and by parameter two
                    leave one out
                  at two);
                Trailer.java:9: error: [RUNAPI-114] the request is required by runway text_to_video, but parameter request may be null
                    leave @Nullable out
                  at request);
                Trailer.java:11: error: [RUNAPI-104] duration_seconds = 7 is not accepted by runway text_to_video
                    accepted: 5, 10
                  at "7")""");
    }

    @Test
    void methodCallsTheActionWhoseRequestItTakes() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                public interface Trailer {
                    Videos shoot(RunwayTextToVideoRequest request);

                    Videos extend(RunwayExtendVideoRequest request, RequestOptions options);
                }
                """)).isEmpty();
    }

    @Test
    void filesThatNothingUploads() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "kling-v2", api = SmallApi.class)
                public interface Animator {
                    @Prompt("Wind")
                    Videos animate(Path sourceImageUrl, FileContent... referenceImageUrls);
                }
                """)).isEqualTo("""
                Animator.java:4: error: [RUNAPI-131] parameter sourceImageUrl is a file, but io.runapi.SmallApi has nothing that uploads it
                    accepted: URI, String, with the address of a file that is public already
                  at sourceImageUrl, FileContent... referenceImageUrls);
                Animator.java:4: error: [RUNAPI-131] parameter referenceImageUrls is a file, but io.runapi.SmallApi has nothing that uploads it
                    accepted: URI, String, with the address of a file that is public already
                  at referenceImageUrls);""");
    }

    @Test
    void filesForOtherFields() {
        assertThat(UserCode.problems("""
                @RunApiModel("kling-v2")
                public interface Animator {
                    Videos animate(Path prompt, List<Path> sourceImageUrl, @Nullable URI endImageUrl);

                    Videos absent(String prompt, @Nullable Path sourceImageUrl);
                }
                """)).isEqualTo("""
                Animator.java:3: error: [RUNAPI-105] prompt of kling image_to_video cannot be given as Path
                    accepted: String
                  at prompt, List<Path> sourceImageUrl, @Nullable URI endImageUrl);
                Animator.java:3: error: [RUNAPI-105] source_image_url of kling image_to_video cannot be given as List<Path>
                    accepted: URI, String, Path, FileContent
                  at sourceImageUrl, @Nullable URI endImageUrl);
                Animator.java:5: error: [RUNAPI-114] source_image_url is required by kling image_to_video, but parameter sourceImageUrl may be null
                    leave @Nullable out
                  at sourceImageUrl);""");
    }

    @Test
    void imagesWithoutMessage() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Viewer {
                    String see(URI picture, List<Path> more);

                    String goOn(List<ChatMessage> said, URI picture);

                    String perhaps(@Nullable List<ChatMessage> said);

                    String text(@Prompt String said, String picture);
                }
                """)).isEqualTo("""
                Viewer.java:3: error: [RUNAPI-132] parameter picture of see is an image, but there is no message that shows it
                    add @Prompt("...") to the method, or @Prompt to a parameter
                  at picture, List<Path> more);
                Viewer.java:5: error: [RUNAPI-132] parameter picture of goOn is an image, but there is no message that shows it
                    add @Prompt("...") to the method, or @Prompt to a parameter
                  at picture);
                Viewer.java:7: error: [RUNAPI-114] messages is required by chat complete, but parameter said may be null
                    leave @Nullable out
                  at said);
                Viewer.java:9: error: [RUNAPI-102] picture is no field of chat complete
                    accepted: messages, temperature, max_tokens
                  at picture);""");
    }

    @Test
    void resultsThatNobodySees() {
        assertThat(UserCode.problems("""
                @RunApiModel("kling-v2")
                public interface Animator {
                    void animate(String prompt, URI sourceImageUrl);

                    void perhaps(String prompt, URI sourceImageUrl, @Nullable URI callbackUrl);
                }
                """)).isEqualTo("""
                Animator.java:3: error: [RUNAPI-133] animate returns void, so nobody would see what becomes of kling image_to_video
                    return Task<Videos>, or add a parameter URI callbackUrl or @Fixed(param = "callback_url", value = "...")
                  at animate(String prompt, URI sourceImageUrl);
                Animator.java:5: error: [RUNAPI-133] perhaps returns void, so nobody would see what becomes of kling image_to_video
                    return Task<Videos>, or add a parameter URI callbackUrl or @Fixed(param = "callback_url", value = "...")
                  at perhaps(String prompt, URI sourceImageUrl, @Nullable URI callbackUrl);""");
    }

    @Test
    void mistakesInPromptsFromResources() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                @SystemPrompt(resource = "../system.txt")
                public interface Reviewer {
                    @Prompt(resource = "prompts/review.txt")
                    String review(String diff);

                    @Prompt(resource = "prompts/broken.txt")
                    String broken(String diff);

                    @Prompt(resource = "prompts/empty.txt")
                    String empty();

                    String parameter(@Prompt(resource = "prompts/review.txt") String diff);
                }
                """)).isEqualTo("""
                Reviewer.java:7: error: [RUNAPI-108] prompts/broken.txt: '{' at character 9 is never closed
                    {name} is a parameter; write {{ and }} for braces
                  at "prompts/broken.txt")
                Reviewer.java:10: error: [RUNAPI-108] prompts/empty.txt: the template is empty
                    write what the model is to be told
                  at "prompts/empty.txt")
                Reviewer.java:13: error: [RUNAPI-108] a parameter is the prompt itself and takes no template
                    write @Prompt alone, or move the template to the method
                  at "prompts/review.txt") String diff);
                Reviewer.java:2: error: [RUNAPI-134] there is no resource ../system.txt
                    looked in: class output, class path, source path
                    other folders are named by -Arunapi.resources=src/main/resources
                  at "../system.txt")
                Reviewer.java:4: error: [RUNAPI-107] {team} names no parameter of review
                    accepted: diff
                  at "prompts/review.txt")""");
    }
}
