package vn.dti.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, spoken to in its own protocol (CDP) over a web socket of the JDK. */
final class Browser implements AutoCloseable {

    /** Where {@code npm install --prefix target axe-core} puts what finds barriers. */
    private static final Path AXE = Path.of("target/node_modules/axe-core/axe.min.js");

    private final Process process;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    /** What the page or the browser told by itself: requests, console, errors. */
    final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();

    Browser(Path profile) throws Exception {
        String program = System.getenv().getOrDefault("CHROMIUM", "chromium");
        process = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("chromium.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 1200 && (!Files.exists(port) || Files.size(port) < 10); i++) {
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(port);
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(30))
                .buildAsync(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)), new Listener())
                .get(60, TimeUnit.SECONDS);
        String target = send("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Shows a file in a window of some size; {@code scheme} is light or dark. */
    void show(Path file, int width, int height, String scheme) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        events.clear();
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        for (int i = 0; i < 600 && !(Boolean.TRUE.equals(loaded())); i++) {
            Thread.sleep(50);
        }
    }

    private Boolean loaded() {
        return events.stream().anyMatch(event -> event.get("method").asString().equals("Page.loadEventFired"));
    }

    /** The value of an expression in the page. */
    JsonNode value(String expression) throws Exception {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    String text(String expression) throws Exception {
        return value(expression).asString();
    }

    /** That the page asked for nothing but itself, and had nothing to complain of. */
    void assertQuiet() {
        for (JsonNode event : events) {
            String method = event.get("method").asString();
            assertThat(method)
                    .as(event.toString())
                    .isNotIn("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled");
            if (method.equals("Network.requestWillBeSent")) {
                assertThat(event.at("/params/request/url").asString()).startsWith("file:");
                assertThat(event.at("/params/type").asString()).isEqualTo("Document");
            }
        }
    }

    /** That nothing shuts people out (axe-core), and that nothing is wider than the window. */
    void assertForEveryone(int width) throws Exception {
        assertThat(value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
        value(Files.readString(AXE));
        JsonNode found = value("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')))");
        assertThat(StreamSupport.stream(found.spliterator(), false).map(JsonNode::asString))
                .isEmpty();
    }

    /** Shows the page as it is laid out for paper of some width. */
    void asPrinted(int width) throws Exception {
        send("Emulation.setEmulatedMedia", Map.of("media", "print"));
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Presses a key and lets it go. */
    void press(String key, int code, String text) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            type.equals("keyDown") ? text : ""));
        }
    }

    /** Types letters as an input method does. */
    void type(String text) throws Exception {
        send("Input.insertText", Map.of("text", text));
    }

    byte[] pdf() throws Exception {
        JsonNode pdf = send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(pdf.get("data").asString());
    }

    byte[] picture() throws Exception {
        JsonNode picture = send("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(picture.get("data").asString());
    }

    JsonNode send(String method, Map<String, Object> parameters) throws Exception {
        return send(session, method, parameters);
    }

    private JsonNode send(String to, String method, Map<String, Object> parameters) throws Exception {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = to.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", to);
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).get(60, TimeUnit.SECONDS);
        return answer.get(120, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
            text.append(part);
            if (end) {
                JsonNode message = JsonMapper.shared().readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    CompletableFuture<JsonNode> answer =
                            answers.remove(message.get("id").asInt());
                    if (message.has("error")) {
                        answer.completeExceptionally(
                                new AssertionError(message.get("error").toString()));
                    } else {
                        answer.complete(message.get("result"));
                    }
                } else {
                    events.add(message);
                }
            }
            from.request(1);
            return null;
        }
    }
}
