package socai.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.app.importing.columns.Field;
import socai.app.importing.columns.Mapping;
import socai.app.importing.columns.MemberField;
import socai.app.importing.columns.OrganisationField;
import socai.app.importing.sheet.Sheet;
import socai.app.importing.sheet.UnusableFile;
import socai.spine.Text;

/** Which lists are imported, and how they are read. */
public record ImportPlan(Optional<Path> organisations, Optional<Path> members, Mapping mapping) {

    /**
     * Finds out by their headers which of the files is which.
     *
     * @throws UnusableFile when that cannot be told, or when two are of one kind
     */
    public ImportPlan with(List<Path> files) {
        ImportPlan plan = this;
        for (Path file : files) {
            plan = plan.with(file);
        }
        return plan;
    }

    private ImportPlan with(Path file) {
        try (Sheet sheet = Sheet.open(file)) {
            boolean tree = ListFile.fits(OrganisationField.class, sheet, mapping.organisations());
            boolean people = ListFile.fits(MemberField.class, sheet, mapping.members());
            if (tree && !people && organisations.isEmpty()) {
                return new ImportPlan(Optional.of(file), members, mapping);
            }
            if (people && !tree && members.isEmpty()) {
                return new ImportPlan(organisations, Optional.of(file), mapping);
            }
            if (tree != people) {
                throw new UnusableFile(
                        file, new Text("là danh sách thứ hai cùng loại.", "is a second list of the same kind."));
            }
            throw unclear(file);
        }
    }

    private static UnusableFile unclear(Path file) {
        return new UnusableFile(
                file,
                new Text(
                        "không nhận ra là danh sách tổ chức (cần các cột " + needed(OrganisationField.values(), 0)
                                + ") hay danh sách đảng viên (cần " + needed(MemberField.values(), 0)
                                + "); dùng --organisations, --members hoặc --mapping.",
                        "is neither known as a list of organisations (needs the columns "
                                + needed(OrganisationField.values(), 1) + ") nor of members (needs "
                                + needed(MemberField.values(), 1)
                                + "); use --organisations, --members or --mapping."));
    }

    private static String needed(Field[] fields, int language) {
        return Stream.of(fields)
                .filter(Field::required)
                .map(field -> field.names().get(language))
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    public List<Path> files() {
        return Stream.concat(organisations.stream(), members.stream()).toList();
    }

    /**
     * Opens all and closes them again: what is wrong with a file as a whole is told before anything is begun.
     *
     * @throws UnusableFile when one of them cannot be imported
     */
    public void check() {
        if (files().isEmpty()) {
            throw new UnusableFile(new Text("Không có tệp nào để nhập.", "There is no file to import."));
        }
        openOrganisations().ifPresent(ListFile::close);
        openMembers().ifPresent(ListFile::close);
    }

    Optional<ListFile<OrganisationField>> openOrganisations() {
        return organisations.map(path -> open(path, OrganisationField.class, mapping.organisations()));
    }

    Optional<ListFile<MemberField>> openMembers() {
        return members.map(path -> open(path, MemberField.class, mapping.members()));
    }

    private static <F extends Enum<F> & Field> ListFile<F> open(Path path, Class<F> fields, Map<F, String> named) {
        Sheet sheet = Sheet.open(path);
        try {
            return ListFile.of(fields, sheet, named);
        } catch (UnusableFile e) {
            sheet.close();
            throw e;
        }
    }
}
