package socai.membership.write.selfcorrection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectedField;
import socai.membership.events.RequestedField;

/** Every field that may be asked for is one that a correction can carry. */
class CorrectionRequestTest {

    @Test
    void a_field_is_a_day_or_a_text_as_the_correction_of_it_is() {
        assertThat(RequestedField.values())
                .allSatisfy(field -> field.ofMembership()
                        .ifPresent(
                                one -> assertThat(field.isDate()).isEqualTo(one.kind() == CorrectedField.Kind.DATE)));
        assertThat(RequestedField.BIRTH_DATE.isDate()).isTrue();
        assertThat(RequestedField.NAME.isDate()).isFalse();
    }
}
