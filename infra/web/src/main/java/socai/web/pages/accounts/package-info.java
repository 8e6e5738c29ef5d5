/** The accounts of an installation, for its administrators: logins and names, and nothing that a dossier holds. */
@NullMarked
package socai.web.pages.accounts;

import org.jspecify.annotations.NullMarked;
