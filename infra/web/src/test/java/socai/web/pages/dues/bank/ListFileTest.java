package socai.web.pages.dues.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ListFileTest {

    private static final String ROWS =
            "Ngày giao dịch;Số tiền ghi có;Nội dung;Số tham chiếu\n05/03/2026;80.000;DP T3;FT1\n";

    private static BankList list(String text) throws UnusableList {
        return BankList.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void unusable(byte[] content, String key) {
        assertThatThrownBy(() -> BankList.read(content))
                .isInstanceOfSatisfying(
                        UnusableList.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void every_separator_and_a_bank_s_own_head_are_read() throws UnusableList {
        for (String separator : List.of(";", ",", "\t")) {
            BankList list = list("NGÂN HÀNG A\nTài khoản" + separator + "0123\n\n" + ROWS.replace(";", separator)
                    + separator + "Tổng cộng" + separator + separator + "\n");
            assertThat(list.columns()).isEqualTo(new ListColumns(0, 1, 2, -1, 3, -1));
            assertThat(list.header().number()).isEqualTo(4);
            assertThat(list.skipped()).isEqualTo(1);
            assertThat(list.rows()).singleElement().satisfies(row -> {
                assertThat(row.number()).isEqualTo(5);
                assertThat(row.cell(1)).isEqualTo("80.000");
            });
        }
        assertThat(BankList.read(("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_16LE))
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_workbook_says_the_same_as_a_text() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "t", "1.0")) {
            Worksheet page = book.newWorksheet("a");
            List<String> head = List.of("Ngày giao dịch", "Số tiền ghi có", "Nội dung", "Số tham chiếu");
            for (int at = 0; at < head.size(); at++) {
                page.value(0, at, head.get(at));
            }
            page.value(1, 0, LocalDate.of(2026, 3, 5));
            page.style(1, 0).format("dd/MM/yyyy").set();
            page.value(1, 1, 80_000);
            page.value(1, 2, "DP  T3");
            page.value(1, 3, "FT1");
            page.value(2, 1, 1.125);
        }
        BankList workbook = BankList.read(bytes.toByteArray());
        BankList text = list(ROWS);
        assertThat(Transfer.of(workbook.rows().getFirst(), workbook.columns()).identity())
                .isEqualTo(Transfer.of(text.rows().getFirst(), text.columns()).identity());
        assertThat(Written.amount(workbook.rows().getLast().cell(1))).isEmpty();
    }

    @Test
    void what_is_no_list_is_told_apart() {
        unusable(new byte[0], "empty");
        unusable("\n\n".getBytes(StandardCharsets.UTF_8), "empty");
        unusable("Ngày,Số tiền,Nội dung\n".getBytes(StandardCharsets.UTF_8), "empty");
        unusable(ROWS.getBytes(Charset.forName("windows-1258")), "encoding");
        unusable(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "old-excel");
        unusable("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "no-list");
        unusable(new byte[] {'P', 'K', 3, 4, 0, 0}, "no-list");
        unusable(
                ("Ngày,Số tiền,Nội dung\n" + "5/3/2026,1,a\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8), "large");
    }

    @Test
    void a_list_comes_back_from_the_page_as_it_went_there_and_with_other_columns() throws UnusableList {
        BankList list = list(ROWS);
        assertThat(BankList.again(list.carried(), list.columns())).isEqualTo(list);
        ListColumns other = ListColumns.of("0,1,3,-1,2,-1");
        assertThat(BankList.again(list.carried(), other).columns()).isEqualTo(other);
        assertThatThrownBy(() -> BankList.again("@@", other)).isInstanceOf(UnusableList.class);
    }
}
