/** The command line: serve, demo, import, rebuild, replay, bench. */
@NullMarked
package socai.app.cli;

import org.jspecify.annotations.NullMarked;
