"use strict";
(() => {
  const form = document.getElementById("report");
  if (!form) return;
  const said = form.querySelector("output");
  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");

  const device = () => {
    try {
      const known = localStorage.getItem("gongyou-device") || random();
      localStorage.setItem("gongyou-device", known);
      return known;
    } catch {
      return random();
    }
  };

  const place = () => new Promise(resolve => {
    if (!form.elements.place.checked || !navigator.geolocation) return resolve({});
    navigator.geolocation.getCurrentPosition(
      found => resolve({lat: found.coords.latitude, lon: found.coords.longitude}),
      () => resolve({}),
      {enableHighAccuracy: true, timeout: 10000});
  });

  let pending = {};

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const what = event.submitter.value;
    const report = {what, ...await place()};
    if (["FACILITY_BROKEN", "FACILITY_MENDED", "SUPPLIES_EXPIRED"].includes(what)) report.facility = form.elements.facility.value;
    const body = JSON.stringify(report);
    // Tried again after a broken line it is the same report; said anew after an answer, another one.
    pending = pending.body === body ? pending : {body, key: random()};
    said.textContent = "…";
    try {
      const answer = await fetch("/v1/stations/" + form.dataset.station + "/reports", {
        method: "POST",
        headers: {"Content-Type": "application/json", "Idempotency-Key": pending.key, "Device-Id": device()},
        body});
      const problem = answer.ok ? null : await answer.json().catch(() => ({}));
      if (answer.ok) pending = {};
      said.textContent = answer.ok ? form.dataset.thanks : problem.title || form.dataset.failed;
    } catch {
      said.textContent = form.dataset.failed;
    }
  });
  form.hidden = false;
})();
