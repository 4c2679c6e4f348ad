-- Whoever asks for a link is counted with those who wait, and what is of yesterday goes every minute:
-- neither reads through what was asked all day.
CREATE INDEX link_request_waiting ON link_request (address) WHERE address <> '';
CREATE INDEX link_request_by_day ON link_request (day);
