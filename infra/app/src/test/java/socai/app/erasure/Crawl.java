package socai.app.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Goes to every page that links reach, as someone signed in would: the texts of the pages by their addresses. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** Pages of one kind beyond these show hardly anything that the first one does not; -Dsocai.crawl=60 goes further. */
    private static final int OF_A_KIND = Integer.getInteger("socai.crawl", 1);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final Map<String, Integer> kinds = new HashMap<>();

    private Crawl(String address) {
        this.address = address;
    }

    static Map<String, String> pages(String address, String login, String password, List<String> starts) {
        Crawl crawl = new Crawl(address);
        crawl.signIn(login, password);
        Map<String, String> pages = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>(starts);
        List<String> next = starts;
        while (!next.isEmpty()) {
            List<String> further = new ArrayList<>();
            // Some at a time, for a page waits for the database as long as it is drawn.
            List<HttpResponse<String>> got =
                    next.parallelStream().map(crawl::get).toList();
            for (int at = 0; at < got.size(); at++) {
                HttpResponse<String> page = got.get(at);
                assertThat(page.statusCode()).as(next.get(at)).isLessThan(500);
                pages.put(next.get(at), text(page.body()));
                Matcher link = LINK.matcher(page.body());
                while (link.find()) {
                    String found = HtmlUtils.htmlUnescape(link.group(1));
                    if (seen.add(found) && crawl.wanted(found)) {
                        further.add(found);
                    }
                }
            }
            next = further;
        }
        return pages;
    }

    private boolean wanted(String path) {
        if (path.startsWith("/tinh/") || path.contains("dang-xuat") || path.contains("logout")) {
            return false;
        }
        String kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("=[^&]*", "=");
        return kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND;
    }

    private static String text(String html) {
        return Normalizer.normalize(HtmlUtils.htmlUnescape(html).replace('\u00a0', ' '), Normalizer.Form.NFC);
    }

    private void signIn(String login, String password) {
        Matcher token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        HttpResponse<String> in = send(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + login + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1)))));
        assertThat(in.uri().getPath()).isEqualTo("/");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path.replace(" ", "%20"))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
