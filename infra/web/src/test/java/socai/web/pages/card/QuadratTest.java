package socai.web.pages.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuadratTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;
    private static final String CODE =
            "https://so-cai.example/kiem-the#SC1." + "aB3-_".repeat(60) + "." + "Zz9-".repeat(22);

    @Test
    void a_reader_of_somebody_else_reads_what_was_drawn() throws Exception {
        Quadrat drawn = Quadrat.of(CODE);

        assertThat(new Decoder().decode(seen(drawn), Map.of()).getText()).isEqualTo(CODE);
    }

    @Test
    void white_surrounds_it() {
        Quadrat drawn = Quadrat.of(CODE);

        assertThat(MODULE.matcher(drawn.path()).results())
                .isNotEmpty()
                .allMatch(module -> inside(module, 1, drawn.side()) && inside(module, 2, drawn.side()));
    }

    private static boolean inside(MatchResult module, int group, int side) {
        int at = Integer.parseInt(module.group(group));
        return at >= QUIET && at < side - QUIET;
    }

    private static BitMatrix seen(Quadrat drawn) {
        BitMatrix bits = new BitMatrix(drawn.side() - 2 * QUIET);
        MODULE.matcher(drawn.path())
                .results()
                .forEach(module ->
                        bits.set(Integer.parseInt(module.group(1)) - QUIET, Integer.parseInt(module.group(2)) - QUIET));
        return bits;
    }
}
