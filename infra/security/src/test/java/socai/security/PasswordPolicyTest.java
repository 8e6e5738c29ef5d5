package socai.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.security.accounts.PasswordFault;
import socai.security.accounts.PasswordPolicy;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "ngắn quá 11, TOO_SHORT",
        "aaaaaaaaaaaaaa, TRIVIAL",
        "abcabcabcabcabc, TRIVIAL",
        "abcdabcdabcdabcd, TRIVIAL",
        "123456789012, TRIVIAL",
        "abcdefghijklmn, TRIVIAL",
        "987654321098, TRIVIAL",
        "Nguyen.van.thuan, LIKE_LOGIN",
        "nguyen.van.thuan1, LIKE_LOGIN"
    })
    void whatIsNoPasswordIsRefused(String password, PasswordFault fault) {
        assertThat(PasswordPolicy.fault(password, "nguyen.van.thuan")).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"con đường làng", "Mùa thu 1945!", "correct horse battery", "nguyen.van.thuan ở Hòa Thuận"})
    void aSentenceIsTaken(String password) {
        assertThat(PasswordPolicy.fault(password, "nguyen.van.thuan")).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAndHasBothLimits() {
        assertThat(PasswordPolicy.fault("đường làng 1", "x.y")).isEmpty();
        assertThat(PasswordPolicy.fault("đường làng1", "x.y")).contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordPolicy.fault("một hai ba bốn năm! ".repeat(10), "x.y"))
                .isEmpty();
        assertThat(PasswordPolicy.fault("một hai ba bốn năm! ".repeat(10) + "x", "x.y"))
                .contains(PasswordFault.TOO_LONG);
    }
}
