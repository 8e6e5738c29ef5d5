package socai.store.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.store.json.PinnedJson;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonalModuleTest {

    record Home(String street, int number) {}

    record Registered(
            PersonId person,
            @Personal.Label("person.name") Personal<String> name,
            @Personal.Label("person.born") Personal<LocalDate> born,
            @Personal.Label("person.children") Personal<Integer> children,
            @Personal.Label("person.home") Personal<Home> home,
            @Personal.Label("person.phone") Optional<Personal<String>> phone,
            @Personal.Label("person.remark") List<Personal<String>> remarks,
            @Personal.Label("person.trade") Map<String, Personal<List<String>>> trades) {}

    record Named(@Personal.Label("person.name") Personal<String> name) {}

    record Renamed(@Personal.Label("person.name") Personal<String> fullName) {}

    record OtherLabel(@Personal.Label("person.alias") Personal<String> name) {}

    record Counted(@Personal.Label("person.name") Personal<Integer> name) {}

    record Unlabelled(Personal<String> name) {}

    record UnlabelledList(List<Personal<String>> names) {}

    record Untyped(@Personal.Label("person.name") Personal<?> name) {}

    record Doubly(@Personal.Label("person.name") Personal<Named> name) {}

    @TempDir
    static Path folder;

    private static final String NAME = "Nguyễn Văn Ấn";

    private static TestDatabase database;
    private static Keys node;
    private static JsonMapper json;

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
        node = Keys.node(database, folder);
        json = PinnedJson.mapper(new PersonalModule(node.keys()));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Named named(PersonId person) {
        return new Named(Personal.of(person, NAME));
    }

    private static Registered registered(PersonId person) {
        return new Registered(
                person,
                Personal.of(person, NAME),
                Personal.of(person, LocalDate.of(1999, 12, 31)),
                Personal.of(person, 2),
                Personal.of(person, new Home("Lê Lợi", 5)),
                Optional.of(Personal.of(person, "0912")),
                List.of(Personal.of(person, "một"), Personal.of(Keys.somebody(), "hai")),
                Map.of("x", Personal.of(person, List.of("thợ", "hàn"))));
    }

    private static String written(Object value) {
        return node.inTransaction(() -> new String(json.writeValueAsBytes(value), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenReadsAsTheSameValues() {
        Registered event = registered(Keys.somebody());
        assertThat(json.readValue(written(event), Registered.class)).isEqualTo(event);
        Registered without = new Registered(
                event.person(),
                event.name(),
                event.born(),
                event.children(),
                event.home(),
                Optional.empty(),
                List.of(),
                Map.of());
        assertThat(json.readValue(written(without), Registered.class)).isEqualTo(without);
    }

    @Test
    void theStoredFormIsSubjectKeyVersionAndCiphertextAndNothingReadable() {
        PersonId person = Keys.somebody();
        assertThat(written(named(person)))
                .matches("\\{\"name\":\\{\"ciphertext\":\"[A-Za-z0-9+/]+={0,2}\",\"keyVersion\":1,\"subject\":\""
                        + person + "\"}}");
        String text = written(registered(person));
        assertThat(text).doesNotContain(NAME, "1999", "Lợi", "0912", "một", "hai", "hàn", "person.name");
        JsonNode tree = json.readTree(text);
        assertThat(tree.get("remarks").get(0).propertyNames()).containsExactly("ciphertext", "keyVersion", "subject");
        assertThat(tree.get("phone").propertyNames()).containsExactly("ciphertext", "keyVersion", "subject");
    }

    @Test
    void theCiphertextIsAesGcmOverTheValuesJsonWithLabelAndSubject() throws Exception {
        PersonId person = Keys.somebody();
        String stored = json.readTree(written(named(person)))
                .get("name")
                .get("ciphertext")
                .asString();
        byte[] plain = node.keys()
                .keyForReading(person, 1)
                .orElseThrow()
                .decrypt(
                        Base64.getDecoder().decode(stored), ("person.name|" + person).getBytes(StandardCharsets.UTF_8));
        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo("\"" + NAME + "\"");
    }

    @Test
    void aRenamedComponentStillReadsBecauseTheLabelStays() {
        PersonId person = Keys.somebody();
        String text = written(named(person)).replace("\"name\"", "\"fullName\"");
        assertThat(json.readValue(text, Renamed.class).fullName().value()).contains(NAME);
    }

    @Test
    void anotherLabelOrAnotherSubjectCannotDecrypt() {
        PersonId person = Keys.somebody();
        String text = written(named(person));
        assertThatThrownBy(() -> json.readValue(text, OtherLabel.class))
                .hasRootCauseInstanceOf(PersonalUnreadable.class)
                .hasMessageContaining("person.alias");
        PersonId other = Keys.somebody();
        node.encrypt(other, "x");
        assertThatThrownBy(() -> json.readValue(text.replace(person.raw(), other.raw()), Named.class))
                .hasRootCauseInstanceOf(PersonalUnreadable.class);
    }

    @Test
    void changedCiphertextOfALivingKeyIsAnError() {
        PersonId person = Keys.somebody();
        String text = written(named(person));
        String cipher = json.readTree(text).get("name").get("ciphertext").asString();
        String changed = (cipher.charAt(30) == 'A' ? 'B' : 'A') + "";
        String tampered = text.replace(cipher, cipher.substring(0, 30) + changed + cipher.substring(31));
        assertThatThrownBy(() -> json.readValue(tampered, Named.class))
                .hasRootCauseInstanceOf(PersonalUnreadable.class)
                .hasMessageContaining("was changed");
        assertThatThrownBy(() -> json.readValue(text.replace(cipher, "AAAA"), Named.class))
                .hasRootCauseInstanceOf(PersonalUnreadable.class);
        assertThatThrownBy(() -> json.readValue(text.replace(cipher, "*"), Named.class))
                .hasRootCauseInstanceOf(PersonalUnreadable.class);
    }

    @Test
    void theStoredFormItselfIsReadStrictly() {
        String text = written(named(Keys.somebody()));
        assertThatThrownBy(() -> json.readValue(text.replace("\"keyVersion\":1,", ""), Named.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readValue(text.replace("\"keyVersion\":1", "\"keyVersion\":\"1\""), Named.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(
                        () -> json.readValue(text.replace("\"keyVersion\"", "\"more\":1,\"keyVersion\""), Named.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readValue("{\"name\":null}", Named.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readValue("{\"name\":\"" + NAME + "\"}", Named.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() {
        String text = written(registered(Keys.somebody()));
        Registered read = json.readValue(text, Registered.class);
        assertThat(written(read)).isEqualTo(text);
        assertThat(written(named(read.person()))).isNotEqualTo(written(named(read.person())));
    }

    @Test
    void anErasedPersonReadsAsErasedAndIsPublishedAgainByteForByte() {
        PersonId person = Keys.somebody();
        String text = written(registered(person));
        node.inTransaction(() -> node.keys().erase(person));
        Registered read = json.readValue(text, Registered.class);
        assertThat(read.name().erased()).isTrue();
        assertThat(read.born().value()).isEmpty();
        assertThat(read.phone().orElseThrow().erased()).isTrue();
        assertThat(read.remarks()).extracting(Personal::erased).containsExactly(true, false);
        assertThat(read.name().subject()).isEqualTo(person);
        assertThat(written(read)).isEqualTo(text);
    }

    @Test
    void anErasedValueCannotBeWrittenAgainNeitherAnewNorUnderAnotherLabel() {
        PersonId person = Keys.somebody();
        String text = written(named(person));
        node.inTransaction(() -> node.keys().erase(person));
        assertThatThrownBy(() -> written(named(person)))
                .hasRootCauseInstanceOf(PersonErased.class)
                .hasMessageNotContaining(NAME);
        Personal<String> erased = json.readValue(text, Named.class).name();
        assertThatThrownBy(() -> written(new OtherLabel(erased))).hasRootCauseInstanceOf(PersonErased.class);
    }

    @Test
    void aLivingValueMayMoveToAnotherLabelAndIsEncryptedForIt() {
        Personal<String> read =
                json.readValue(written(named(Keys.somebody())), Named.class).name();
        OtherLabel moved = new OtherLabel(read);
        assertThat(json.readValue(written(moved), OtherLabel.class)).isEqualTo(moved);
    }

    @Test
    void aPersonalValueWithoutLabelOrTypeFailsInBothDirections() {
        Personal<String> value = Personal.of(Keys.somebody(), NAME);
        for (Object unlabelled : List.of(new Unlabelled(value), new UnlabelledList(List.of(value)), value)) {
            assertThatThrownBy(() -> json.writeValueAsBytes(unlabelled))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("@Personal.Label")
                    .hasMessageNotContaining(NAME);
        }
        String text = written(new Named(value));
        assertThatThrownBy(() -> json.readValue(text, Unlabelled.class)).hasMessageContaining("Unlabelled.name");
        assertThatThrownBy(() -> json.readValue("{\"names\":[]}", UnlabelledList.class))
                .hasMessageContaining("UnlabelledList.names");
        assertThatThrownBy(() -> json.readValue("{}", new TypeReference<Personal<String>>() {}))
                .hasMessageContaining("@Personal.Label");
        assertThatThrownBy(() -> json.readValue(text, Untyped.class)).hasMessageContaining("Untyped.name");
    }

    @Test
    void aPersonalValueInsideAnotherIsRefused() {
        PersonId person = Keys.somebody();
        assertThatThrownBy(() -> written(new Doubly(Personal.of(person, named(person)))))
                .hasRootCauseInstanceOf(PersonalUnreadable.class)
                .hasMessageNotContaining(NAME);
    }

    @Test
    void theValueNeverShowsInTextsOrInWhatExceptionsSay() {
        PersonId person = Keys.somebody();
        Named event = named(person);
        String text = written(event);
        assertThat(event.toString()).doesNotContain(NAME);
        assertThat(json.readValue(text, Named.class).toString()).doesNotContain(NAME);
        assertThatThrownBy(() -> json.readValue(text, Counted.class))
                .hasRootCauseInstanceOf(PersonalUnreadable.class)
                .satisfies(failure -> {
                    StringWriter trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString())
                            .contains("not of the type expected")
                            .doesNotContain(NAME, "Nguy");
                });
    }
}
