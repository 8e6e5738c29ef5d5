package socai.store.postgres;

/**
 * How one database role logs in.
 *
 * @param user name of the role: lower case letters, digits and underscores only
 * @param password never shown by {@link #toString()}
 */
public record RoleAccess(String user, String password) {

    public RoleAccess {
        if (!user.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("A database role is named with a-z, 0-9 and _ only, not: " + user);
        }
    }

    @Override
    public String toString() {
        return "RoleAccess[" + user + "]";
    }
}
