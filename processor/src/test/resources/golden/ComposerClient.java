package app;

import io.runapi.MixerComposeRequest;
import io.runapi.MixerService;
import io.runapi.RunApi;
import io.runapi.SunoComposeRequest;
import io.runapi.SunoExtendMusicRequest;
import io.runapi.SunoService;
import io.runapi.Transcript;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Composer} on model {@code suno-v5}. */
@Generated("io.runapi.processor")
@NullMarked
public final class ComposerClient implements Composer {
    private final SunoService suno;
    private final MixerService mixer;

    public ComposerClient(RunApi runapi) {
        this.suno = runapi.suno();
        this.mixer = runapi.mixer();
    }

    @Override
    public Transcript compose(String prompt) {
        SunoComposeRequest request = SunoComposeRequest.builder(prompt)
                .model("suno-v5")
                .build();
        return suno.compose(request);
    }

    @Override
    public Transcript mix(String prompt) {
        MixerComposeRequest request = MixerComposeRequest.builder(prompt)
                .model("suno-v5")
                .build();
        return mixer.compose(request);
    }

    @Override
    public Transcript extend(String prompt) {
        SunoExtendMusicRequest request = SunoExtendMusicRequest.builder(prompt)
                .model("suno-v5")
                .build();
        return suno.extendMusic(request);
    }

    @Override
    public Transcript extendAt(String prompt, double continueAt) {
        SunoExtendMusicRequest request = SunoExtendMusicRequest.builder(prompt)
                .model("suno-v5")
                .continueAt(continueAt)
                .build();
        return suno.extendMusic(request);
    }
}
