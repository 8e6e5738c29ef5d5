package socai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import socai.app.importing.BigFile;

/** A real installation from nothing: lists in, the first office given, its account made, all by the command line. */
class FirstDayTest {

    private final Path folder =
            Path.of("target", "first-day", UUID.randomUUID().toString()).toAbsolutePath();
    private String told = "";

    @Test
    void listsTheFirstOfficeAndItsAccount() throws IOException {
        Files.createDirectories(folder);
        BigFile lists = new BigFile(folder, 20, 0, 1, true);
        String organisations = lists.organisations().toString();
        Path members = lists.members();
        String name = Files.readAllLines(members).get(1).split(",")[1];

        assertThat(run("import", organisations, members.toString(), "--yes")).isZero();

        assertThat(appoint("Không Có Ai", "Đảng bộ tỉnh")).isEqualTo(1);
        assertThat(told).contains("Không tìm thấy");
        assertThat(appoint(name, "99.999.999.999.999")).isEqualTo(1);
        assertThat(appoint(name, "Đảng bộ tỉnh")).as(told).isZero();
        String person = told.replaceAll("(?s).*(per-[0-9a-f-]{36}).*", "$1");

        assertThat(run("account", "create", "quan-tri", "--person", person)).isZero();
        assertThat(told).containsPattern("quan-tri \\S{12,}");
        assertThat(run("account", "create", "quan-tri", "--person", person)).isEqualTo(1);
        assertThat(told).contains("Tên đăng nhập đã có");
        assertThat(run("account", "reset", "quan-tri")).isZero();
        assertThat(told).containsPattern("quan-tri \\S{12,}");
    }

    private int appoint(String person, String organisation) {
        return run("office", "--person", person, "--office", "ORGANISATION_BOARD", "--organisation", organisation);
    }

    private int run(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = folder.resolve("data").toString();
        try (PrintStream heard = new PrintStream(both, true, StandardCharsets.UTF_8)) {
            System.setOut(heard);
            System.setErr(heard);
            return new CommandLine(new SocaiCommand()).execute(all);
        } finally {
            System.setOut(out);
            System.setErr(err);
            told = both.toString(StandardCharsets.UTF_8);
        }
    }
}
