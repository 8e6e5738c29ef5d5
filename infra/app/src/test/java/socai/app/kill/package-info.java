/** The program as a process that is killed. */
package socai.app.kill;
