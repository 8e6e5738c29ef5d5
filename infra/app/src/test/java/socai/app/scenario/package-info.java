/** What the founding domain asks for, driven through the doors of the served program one decision after the other. */
package socai.app.scenario;
