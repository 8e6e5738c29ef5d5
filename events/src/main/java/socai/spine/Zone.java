package socai.spine;

import java.time.ZoneId;

/** The one time zone of business dates. */
public final class Zone {

    public static final ZoneId PARTY = ZoneId.of("Asia/Ho_Chi_Minh");

    private Zone() {}
}
