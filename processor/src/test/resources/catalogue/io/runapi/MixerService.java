package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;

@Service("mixer")
public interface MixerService {
    @Operation(path = "/api/v1/mixer/compose", action = "compose")
    Transcript compose(MixerComposeRequest request, RequestOptions options);

    default Transcript compose(MixerComposeRequest request) {
        return compose(request, RequestOptions.defaults());
    }
}
