package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.DecodeException;
import io.runapi.task.TaskStatus.State;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskEnvelopeTest {
    @Test
    void prefersIdToTaskId() {
        assertThat(read("{'task_id':'b','id':'a'}").id()).isEqualTo("a");
        assertThat(read("{'task_id':'b'}").id()).isEqualTo("b");
        assertThat(read("{'id':null,'task_id':'b'}").id()).isEqualTo("b");
        assertThat(read("{'id':17}").id()).isEqualTo("17");
        assertThat(read("{}").id()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'status':'failed','error':'too dark'}                                  | too dark  |",
                "{'error':{'message':'too dark','code':'E7','x':[1]},'status':'failed'}  | too dark  | E7",
                "{'status':'failed','error':{'code':'E7'}}                               | E7        | E7",
                "{'status':'failed','error':{'type':'moderation','detail':'too dark'}}   | too dark  | moderation",
                "{'status':'failed','message':'too dark'}                                | too dark  |",
                "{'message':'too dark','status':'failed'}                                | too dark  |",
                "{'status':'failed','error':null,'msg':'too dark'}                       | too dark  |",
                "{'status':'processing','message':'queued'}                              |           |",
                "{'status':'failed','error':''}                                          |           |",
                "{'status':'failed','error':{}}                                          |           |",
                "{'status':'failed','error':true}                                        |           |"
            })
    void findsTheReason(String json, String reason, String code) {
        TaskEnvelope envelope = read(json);

        assertThat(envelope.reason()).isEqualTo(reason);
        assertThat(envelope.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'id':'a','status':'processing','videos':[]}  | processing | RUNNING",
                "{'id':'a','videos':[{'url':'x'}]}             | completed  | COMPLETED",
                "{'id':'a','status':null,'text':'hello'}       | completed  | COMPLETED",
                "{'id':'a','status':'','images':[]}            | completed  | COMPLETED",
                "{'id':'a','images':null}                      | (none)     | UNKNOWN",
                "{'id':'a','billing':{'x':1},'queue':[1]}      | (none)     | UNKNOWN",
                "{'id':'a','error':'gone'}                     | error      | FAILED",
                "{'id':'a','error':'gone','images':[]}         | error      | FAILED",
                "{'status':7}                                  | 7          | UNKNOWN",
                "{'status':{'a':1}}                            | (none)     | UNKNOWN",
                "{}                                            | (none)     | UNKNOWN"
            })
    void decidesSensiblyWithoutAStatus(String json, String word, State state) {
        assertThat(read(json).status()).isEqualTo(new TaskStatus(word, state));
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> read("[]")).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> read("{'status':'comp")).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> read("<html>")).isInstanceOf(DecodeException.class);
    }

    private static TaskEnvelope read(String json) {
        return TaskEnvelope.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
