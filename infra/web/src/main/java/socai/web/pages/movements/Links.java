package socai.web.pages.movements;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of these pages that keep organisation, period and basis. */
public final class Links {

    private final @Nullable String root;
    private final AskedPeriod period;

    Links(@Nullable String root, AskedPeriod period) {
        this.root = root;
        this.period = period;
    }

    public String table() {
        return below(root);
    }

    /** The same period of another organisation. */
    public String below(@Nullable String organisation) {
        return to("", organisation).build().toUriString();
    }

    public String file(String kind) {
        return to("/tai-ve." + kind, root).build().toUriString();
    }

    /** @param branch the row, or nothing for all; @param movement the column; @param standing one of the two, or nothing */
    public String people(@Nullable String branch, String movement, @Nullable String standing) {
        UriComponentsBuilder address = to("/danh-sach", root).queryParam("loai", movement);
        put(address, "nhanh", branch);
        put(address, "dien", standing);
        return address.build().toUriString();
    }

    /** What was written down late. */
    public String late() {
        return to("/danh-sach", root).queryParam("muon", 1).build().toUriString();
    }

    private UriComponentsBuilder to(String page, @Nullable String organisation) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/bien-dong" + page);
        put(address, "to-chuc", organisation);
        address.queryParam("ky", period.code());
        if (period.days()) {
            address.queryParam("tu", period.from()).queryParam("den", period.to());
        } else {
            address.queryParam("nam", period.year());
        }
        put(address, "theo", period.by());
        return address;
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
