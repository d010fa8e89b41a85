-- A position that is ended before it begins, or on its first day, was never held. It had to last one day at least, so whoever was
-- appointed by mistake kept that day, and a position of the future that was called off gave its rights for one day when it came.
ALTER TABLE positions DROP CONSTRAINT positions_period;
ALTER TABLE positions ADD CONSTRAINT positions_period CHECK (until_day IS NULL OR until_day >= from_day);
