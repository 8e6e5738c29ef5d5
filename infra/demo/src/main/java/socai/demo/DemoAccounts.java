package socai.demo;

import socai.spine.PersonId;

/** The accounts of the installation. */
public interface DemoAccounts {

    /**
     * An account to be made.
     *
     * @param id       the account's id; what its person did in the demo was done under it
     * @param language {@code vi} or {@code en}
     */
    record NewAccount(String id, String login, String password, PersonId person, String language) {

        /** Without the password: this text may reach a log. */
        @Override
        public String toString() {
            return "NewAccount[" + login + "]";
        }
    }

    void create(NewAccount account);

    /** A personal API key; it is shown once and never again. */
    String issueKey(String accountId);
}
