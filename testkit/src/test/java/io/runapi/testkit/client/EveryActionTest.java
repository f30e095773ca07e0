package io.runapi.testkit.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.RunApi;
import io.runapi.file.MediaFile;
import io.runapi.task.PollSchedule;
import io.runapi.task.Task;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.RunApiTest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Calls every action through the typed API, found from the front door as somebody who types would: a record for the
 * request, its checks, the wire, the server's judgement, the task's whole life, and the typed result.
 */
@RunApiTest
@Timeout(300)
class EveryActionTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, Integer> results = new TreeMap<>();
    private final Set<String> opened = new TreeSet<>();
    private final List<String> troubles = new ArrayList<>();

    @Test
    void everyActionIsCalled(RunApiServer server) throws Exception {
        Map<String, DescribedAction> actions = DescribedAction.byRequest();
        Set<String> uncalled = new TreeSet<>(actions.keySet());
        server.clock().freeze();
        try (RunApi runapi = RunApi.builder()
                .baseUrl(server.baseUrl())
                .apiKey(server.apiKey())
                .pollSchedule(PollSchedule.fixed(Duration.ofMillis(1)))
                .build()) {
            for (Method accessor : services()) {
                Object service = accessor.invoke(runapi);
                for (Method call : calls(accessor.getReturnType())) {
                    DescribedAction action = actions.get(call.getParameterTypes()[0].getSimpleName());
                    if (action != null) {
                        try {
                            call(server, service, call, action);
                            uncalled.remove(call.getParameterTypes()[0].getSimpleName());
                        } catch (InvocationTargetException e) {
                            troubles.add(action.path() + ": " + e.getCause());
                        } catch (AssertionError e) {
                            troubles.add(action.path() + ": " + e.getMessage());
                        }
                    }
                }
            }
        }
        System.out.printf(
                "actions: %d of %d called through the typed API; results: %s; files that open: %s%n",
                actions.size() - uncalled.size(), actions.size(), results, opened);
        assertThat(troubles).isEmpty();
        assertThat(uncalled).isEmpty();
    }

    private static List<Method> services() {
        return Arrays.stream(RunApi.class.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType().isInterface()
                        && method.getReturnType().getSimpleName().endsWith("Service"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static List<Method> calls(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isRecord()
                        && !method.getName().endsWith("Async"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private void call(RunApiServer server, Object service, Method call, DescribedAction action) throws Exception {
        Object request = action.request(call.getParameterTypes()[0]);
        Object answer = call.invoke(service, request);
        if (answer instanceof Task<?> task) {
            List<String> words = new ArrayList<>(List.of(task.status().word()));
            server.clock().advance(Duration.ofMillis(550));
            words.add(task.status().word());
            server.clock().advance(Duration.ofSeconds(10));
            words.add(task.status().word());
            assertThat(words).as(action.path()).containsExactly("pending", "processing", "completed");
            answer = task.await();
        }
        assertThat(answer).as(action.path()).isNotNull();
        results.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
        assertThat(filled(answer)).as("%s: %s", action.path(), answer).isNotEmpty();
        open(answer);
    }

    /** The result's own properties, in addition to those of every task. */
    private static Map<String, Object> filled(Object result) throws ReflectiveOperationException {
        Map<String, Object> filled = new LinkedHashMap<>();
        if (!result.getClass().isRecord()) {
            filled.put("value", result);
            return filled;
        }
        for (RecordComponent component : result.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(result);
            boolean own =
                    !Set.of("id", "status", "billing", "additionalProperties").contains(component.getName());
            if (own && value != null && !(value instanceof List<?> list && list.isEmpty())) {
                filled.put(component.getName(), value);
            }
        }
        return filled;
    }

    /** Fetches a result's files, the first of each kind, and looks whether they are what they say. */
    private void open(Object value) throws ReflectiveOperationException, IOException, InterruptedException {
        if (value instanceof List<?> list) {
            for (Object item : list) {
                open(item);
            }
        } else if (value instanceof URI address) {
            fetch(address);
        } else if (value instanceof MediaFile file) {
            fetch(requireNonNull(file.url()));
        } else if (value != null && value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                open(component.getAccessor().invoke(value));
            }
        }
    }

    private void fetch(URI address) throws IOException, InterruptedException {
        String path = address.getPath();
        String extension = path.substring(path.lastIndexOf('.') + 1);
        if (opened.add(extension)) {
            HttpResponse<InputStream> response =
                    HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
            try (InputStream bytes = response.body()) {
                assertThat(FileKind.of(bytes.readAllBytes())).as(path).isEqualTo(extension);
            }
        }
    }
}
