/** What lets a browser keep the pages like a program of its own: manifest, offline shell. */
@NullMarked
package socai.web.pages.shell;

import org.jspecify.annotations.NullMarked;
