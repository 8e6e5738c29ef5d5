package socai.web.pages.dues.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000|1250000",
                "1,250,000|1250000",
                "1250000 ₫|1250000",
                "1.250.000,00 VND|1250000",
                "1,250,000.00|1250000",
                "+80 000 đ|80000",
                "80.000 đồng|80000",
                "15930|15930",
                "-20.000|-20000",
                "0|0"
            })
    void amounts_are_read_in_either_notation(String text, long amount) {
        assertThat(Written.amount(text)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tám mươi", "80.000,5", "80000.5", "1.250.00", "12.50.000", "1.125000", "(80.000)", "80 USD"
            })
    void what_is_no_whole_amount_is_none(String text) {
        assertThat(Written.amount(text)).isEmpty();
    }

    @Test
    void days_are_read_as_banks_write_them() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        for (String text :
                List.of("05/03/2026", "5/3/2026 14:22:01", "05-03-2026", "05.03.2026", "2026-03-05T10:00:00")) {
            assertThat(Written.day(text)).as(text).contains(day);
        }
        for (String text : List.of("", "31/02/2026", "hôm qua", "03/2026", "5/3/26", "05/03/0026")) {
            assertThat(Written.day(text)).as(text).isEmpty();
        }
    }
}
