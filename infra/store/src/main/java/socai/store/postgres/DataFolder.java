package socai.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one folder in which an installation keeps everything it owns.
 *
 * <ul>
 *   <li>{@code postgres/}: the files of the embedded server
 *   <li>{@code keys/}: passwords of the database roles and the master key of personal data
 *   <li>{@code files/}: what people put in or take out
 *   <li>{@code search/}: the index of names; may be deleted while nothing runs, it is made anew
 *   <li>{@code runtime/}: unpacked programs; may be deleted while nothing runs
 * </ul>
 *
 * @param root absolute path
 */
public record DataFolder(Path root) {

    /** Name of the property that says where the folder lies. */
    public static final String PROPERTY = "socai.data";

    /** Used where the property is not set. */
    public static final String DEFAULT = "./data";

    /**
     * The folder at this path, made where it is missing. What it holds is closed to everybody but its owner where the
     * file system knows owners.
     *
     * @throws UncheckedIOException when it cannot be made
     */
    public static DataFolder at(Path path) {
        try {
            OwnerOnly.createFolder(path);
            DataFolder folder = new DataFolder(path.toRealPath());
            for (Path part :
                    new Path[] {folder.postgres(), folder.keys(), folder.files(), folder.search(), folder.runtime()}) {
                OwnerOnly.createFolder(part);
                OwnerOnly.restrict(part);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be made or opened", e);
        }
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path files() {
        return root.resolve("files");
    }

    public Path search() {
        return root.resolve("search");
    }

    /** Kept here and not in the system's temporary folder, which others may write to and which is swept at times. */
    public Path runtime() {
        return root.resolve("runtime");
    }

    /** Takes the folder for this process until the lock is closed. */
    FolderLock lock() {
        Path file = root.resolve("in-use.lock");
        if (!Files.isDirectory(root)) {
            throw new IllegalStateException("The data folder " + root + " is gone");
        }
        return FolderLock.take(file);
    }
}
