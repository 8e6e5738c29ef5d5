/** Pages for people. They ask only through the door of questions and act only through the door of commands. */
@NullMarked
package socai.web.pages;

import org.jspecify.annotations.NullMarked;
