package socai.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as these tests need one: cookies, forms with their token, no following of redirects. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String base;
    private String token = "";

    Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A form of the page that was opened last. */
    HttpResponse<String> post(String path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return postWithoutToken(path, all);
    }

    HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A form with one file, which may be of any size and call itself what it likes. */
    HttpResponse<String> upload(String path, String field, String type, byte[] content, String... fields) {
        String edge = "----edge7f2k19";
        StringBuilder head = new StringBuilder();
        part(head, edge, "_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            part(head, edge, fields[i], fields[i + 1]);
        }
        head.append("--")
                .append(edge)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"giay.pdf\"\r\nContent-Type: ")
                .append(type)
                .append("\r\n\r\n");
        byte[] before = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[before.length + content.length + after.length];
        System.arraycopy(before, 0, body, 0, before.length);
        System.arraycopy(content, 0, body, before.length, content.length);
        System.arraycopy(after, 0, body, before.length + content.length, after.length);
        return send(request(path, "Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static void part(StringBuilder body, String edge, String name, String value) {
        body.append("--")
                .append(edge)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n");
    }

    HttpResponse<String> json(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        request.setHeader("Content-Type", "application/json");
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> text(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        request.setHeader("Content-Type", "text/plain");
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Browser signIn(String login, String password) {
        get("/login");
        post("/login", "username", login, "password", password);
        get("/tai-khoan");
        return this;
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    void forget(String cookie) {
        cookies.remove(cookie);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) {
                token = found.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
