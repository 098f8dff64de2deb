package org.caseload.notice;

import java.io.Serializable;

/**
 * Who gets notices.
 *
 * @param name of a webhook in the settings, or an e-mail address
 */
public record Receiver(Channel channel, String name) implements Serializable {}
