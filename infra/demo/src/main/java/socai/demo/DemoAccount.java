package socai.demo;

import socai.spine.OfficeRef;
import socai.spine.Text;

/**
 * An account that is shown to whoever opens the demo.
 *
 * @param office in which the person acts, with its name in {@code title}
 * @param where  name of the organisation of the office
 */
public record DemoAccount(
        String login, String password, String apiKey, String name, OfficeRef office, Text title, String where) {

    /** Without password and key: this text may reach a log. */
    @Override
    public String toString() {
        return "DemoAccount[" + login + "]";
    }
}
