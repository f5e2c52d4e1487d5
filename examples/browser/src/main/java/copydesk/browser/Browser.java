package copydesk.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, which does what it is told over its debugging protocol. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final int SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final Path profile;
    private final Process process;
    private final WebSocket socket;

    private Browser(Path program) throws IOException, InterruptedException {
        profile = Files.createTempDirectory("copydesk-browser");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
        if (System.getProperty("user.name", "").equals("root")) {
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient client = HttpClient.newHttpClient();
        socket = client.newWebSocketBuilder()
                .buildAsync(page(client, address()), new Answers())
                .join();
        send("Page.enable", Map.of());
    }

    /** Starts one, if there is a Chromium on the path. */
    static Optional<Browser> start() throws IOException, InterruptedException {
        Optional<Path> program = program();
        return program.isEmpty() ? Optional.empty() : Optional.of(new Browser(program.get()));
    }

    static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private String address() throws IOException {
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread rest = new Thread(() -> errors.lines().forEach(one -> {}), "browser's errors");
                rest.setDaemon(true);
                rest.start();
                return found.group(1);
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    /** Waits for the first page to be there, and returns where it listens. */
    private URI page(HttpClient client, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"))
                .build();
        for (int i = 0; i < 10 * SECONDS; i++) {
            JsonNode pages = json.readTree(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
            for (JsonNode page : pages) {
                if (page.path("type").asText().equals("page")) {
                    return URI.create(page.path("webSocketDebuggerUrl").asText());
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser has no page");
    }

    /** Sends a command and waits for its answer. */
    JsonNode send(String method, Map<String, ?> parameters) throws IOException {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        try {
            JsonNode got = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
            if (got.has("error")) {
                throw new IOException(
                        method + ": " + got.path("error").path("message").asText());
            }
            return got.path("result");
        } catch (CompletionException e) {
            throw new IOException(method + " was not answered", e);
        }
    }

    /** Opens a file and waits until it is laid out. */
    void open(Path file) throws IOException {
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        evaluate("new Promise(done => document.readyState === 'complete' ? done(1) : addEventListener('load', done))");
        for (int i = 0;
                i < 100
                        && !evaluate("location.href")
                                .asText()
                                .equals(file.toUri().toString());
                i++) {
            evaluate("new Promise(done => setTimeout(done, 50))");
        }
        evaluate(
                "new Promise(done => document.readyState === 'complete' ? done(1) : addEventListener('load', () => done(1)))");
    }

    /** Runs a script on the page and returns its value. */
    JsonNode evaluate(String script) throws IOException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (UncheckedIOException e) {
            // The browser was still cleaning up itself.
            profile.toFile().deleteOnExit();
        }
    }

    /** Puts messages together, and hands them to whoever waits for them. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                try {
                    JsonNode message = json.readTree(text.toString());
                    Optional.ofNullable(waiting.remove(message.path("id").asInt(-1)))
                            .ifPresent(answer -> answer.complete(message));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    text.setLength(0);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
