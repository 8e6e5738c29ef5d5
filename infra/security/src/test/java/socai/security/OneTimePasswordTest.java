package socai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import socai.security.accounts.OneTimePassword;
import socai.security.accounts.PasswordPolicy;

class OneTimePasswordTest {

    @Test
    void each_is_another_one_that_the_policy_takes() {
        Set<String> passwords = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String password = OneTimePassword.random();
            assertThat(PasswordPolicy.fault(password, "bi-thu")).isEmpty();
            assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
            passwords.add(password);
        }
        assertThat(passwords).hasSize(200);
    }

    @Test
    void two_halves_of_the_same_chance_make_the_whole() {
        OneTimePassword.Halves halves = OneTimePassword.halves();
        assertThat(halves.first()).matches("([a-z2-9]{5}-){2}");
        assertThat(halves.second()).matches("[a-z2-9]{5}-[a-z2-9]{5}");
        assertThat(PasswordPolicy.fault(halves.whole(), "bi-thu")).isEmpty();
    }
}
