package socai.security.accounts;

import java.security.SecureRandom;
import java.util.HexFormat;
import socai.spine.Ids;

/** An account. Random; stands in the journal where a login name must not. */
public record AccountId(String raw) {

    private static final String PREFIX = "acc";
    private static final SecureRandom RANDOM = new SecureRandom();

    public AccountId {
        Ids.requirePrefix(PREFIX, raw);
    }

    static AccountId random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new AccountId(PREFIX + "-" + HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return raw;
    }
}
