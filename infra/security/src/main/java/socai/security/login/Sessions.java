package socai.security.login;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import socai.security.accounts.AccountId;

/** In which browsers accounts are signed in. Kept in memory, as the sessions themselves are. */
public final class Sessions {

    private static final String KEY = "socai.session";
    private static final int LONGEST_NAME = 300;

    private final Map<String, Entry> open = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A browser that is signed in.
     *
     * @param handle  names it on the page; it opens nothing
     * @param browser what the browser says of itself, as it said it
     * @param here    the very browser that asks
     */
    public record Open(String handle, Instant since, Instant seen, String browser, boolean here) {}

    /** Leaves the list with its session, however that ends. */
    private final class Entry implements HttpSessionBindingListener {
        private final String handle = UUID.randomUUID().toString();
        private final AccountId account;
        private final HttpSession session;
        private final Instant since;
        private final String browser;
        private volatile Instant seen;

        Entry(AccountId account, HttpSession session, String browser) {
            this.account = account;
            this.session = session;
            this.browser = browser;
            this.since = clock.instant();
            this.seen = since;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(handle);
        }
    }

    /** Somebody signed in has just asked for something in this session. */
    void seen(HttpSession session, AccountId account, @Nullable String browser) {
        if (session.getAttribute(KEY) instanceof Entry known && known.account.equals(account)) {
            known.seen = clock.instant();
            return;
        }
        String said = browser == null ? "" : browser.substring(0, Math.min(LONGEST_NAME, browser.length()));
        Entry entry = new Entry(account, session, said);
        open.put(entry.handle, entry);
        session.setAttribute(KEY, entry);
    }

    /** Those of an account, the last one seen first. @param present the one that asks; absent for none */
    public List<Open> of(AccountId account, @Nullable HttpSession present) {
        Object here = present == null ? null : present.getAttribute(KEY);
        return open.values().stream()
                .filter(entry -> entry.account.equals(account))
                .map(entry -> new Open(entry.handle, entry.since, entry.seen, entry.browser, entry == here))
                .sorted(Comparator.comparing(Open::here)
                        .thenComparing(Open::seen)
                        .reversed())
                .toList();
    }

    /** Signs an account out everywhere, as when it was locked or closed. */
    public void endAll(AccountId account) {
        open.values().stream()
                .filter(entry -> entry.account.equals(account))
                .toList()
                .forEach(entry -> end(account, entry.handle));
    }

    /** Signs that browser out. False when there is no such session of this account. */
    public boolean end(AccountId account, String handle) {
        Entry entry = open.get(handle);
        if (entry == null || !entry.account.equals(account)) {
            return false;
        }
        open.remove(handle);
        try {
            entry.session.invalidate();
        } catch (IllegalStateException over) {
            // It ended by itself in the same moment, which is what was wanted.
            return true;
        }
        return true;
    }
}
