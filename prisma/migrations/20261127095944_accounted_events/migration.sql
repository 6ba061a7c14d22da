-- What the hourly account reads, in the order of its ids: a stretch of it, never all the events beside it.
CREATE INDEX audit_event_accounted ON "audit_event" (id)
  WHERE outcome = 'done' AND action IN ('message.confirmed', 'message.deleted');
