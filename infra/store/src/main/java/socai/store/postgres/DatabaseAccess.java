package socai.store.postgres;

/**
 * Where a database is and how the two roles log in to it.
 *
 * @param url JDBC URL; options written on it win over ours
 * @param owner owns the tables; used for the schema only
 * @param app what the application works as; cannot change or remove what the ledger holds
 */
public record DatabaseAccess(String url, RoleAccess owner, RoleAccess app) {}
