document.querySelector('main').innerHTML = '<h1>Klaar</h1>';
