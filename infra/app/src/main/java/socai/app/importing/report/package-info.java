/** What an import tells people: which rows were not taken over and why, how far it is, what came out. */
@NullMarked
package socai.app.importing.report;

import org.jspecify.annotations.NullMarked;
