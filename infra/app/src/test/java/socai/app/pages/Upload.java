package socai.app.pages;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A scan on its way up, as a program sends it: one form of two parts. */
public final class Upload {

    private static final String BORDER = "a-border-that-no-scan-holds";

    private Upload() {}

    /** @param subject id of the person whom the paper is about */
    public static HttpRequest.Builder of(String address, String subject) {
        String form = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"subject\"\r\n\r\n" + subject + "\r\n"
                + "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7 " + subject + "\r\n--" + BORDER + "--\r\n";
        return HttpRequest.newBuilder(URI.create(address + "/api/attachments"))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8));
    }
}
